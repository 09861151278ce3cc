package org.examwright.exporters.sheet.own;

import java.util.Comparator;
import org.examwright.model.diagnostics.Origin;

/**
 * One of the columns of a sheet.
 *
 * @param index among those of its kind, counted from 1; 0 for one of which there is no other
 */
record ColumnPlace(OwnColumn column, int index) implements Comparable<ColumnPlace> {
  /** How many options have a letter. */
  static final int LETTERS = 26;

  /** The header of more options than this would not be known again. */
  static final int MOST = 99;

  /** Both sides of a pair stand side by side. */
  private static final Comparator<ColumnPlace> ORDER =
      Comparator.comparing(
              (ColumnPlace place) ->
                  place.column == OwnColumn.RIGHT ? OwnColumn.LEFT : place.column)
          .thenComparingInt(ColumnPlace::index)
          .thenComparing(ColumnPlace::column);

  @Override
  public int compareTo(ColumnPlace other) {
    return ORDER.compare(this, other);
  }

  /** How an option is called. */
  static String option(int index, boolean lettered) {
    return lettered ? Origin.letters(index) : String.valueOf(index);
  }

  /**
   * What names the column.
   *
   * @param lettered whether options have letters, and not numbers
   */
  String header(boolean lettered) {
    if (column == OwnColumn.KEY) {
      return column.header() + (lettered ? " (letters)" : " (numbers)");
    }
    return index == 0
        ? column.header()
        : column.header()
            + " "
            + (column.isOfOptions() ? option(index, lettered) : String.valueOf(index));
  }
}
