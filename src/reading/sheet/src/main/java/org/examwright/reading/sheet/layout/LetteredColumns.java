package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** Columns of which a row calls the options {@code a}, {@code b}, {@code c}, and no other one. */
final class LetteredColumns {
  private static final int SEARCHED = 15;
  private static final int FEWEST_OPTIONS = 2;

  private LetteredColumns() {}

  /** The place of that row among the rows of a sheet; -1 if there is none. */
  static int place(SheetGrid sheet) {
    for (int i = 0; i < Math.min(SEARCHED, sheet.rows().size() - 1); i++) {
      if (at(sheet, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** What the columns are: the one before the options asks, and one behind them may be the key. */
  static Optional<BareColumns> of(SheetGrid sheet) {
    int place = place(sheet);
    return place < 0 ? Optional.empty() : at(sheet, place);
  }

  private static Optional<BareColumns> at(SheetGrid sheet, int place) {
    GridRow header = sheet.rows().get(place);
    int first = first(header);
    int options = letters(header, first);
    if (options < FEWEST_OPTIONS || header.text(first - 1).endsWith("?")) {
      return Optional.empty();
    }
    List<GridRow> rows = sheet.rows().subList(place + 1, sheet.rows().size());
    List<String> headers = new ArrayList<>();
    for (int column = 0; column < sheet.width(); column++) {
      boolean offered = column >= first && column < first + options;
      boolean keyed =
          column >= first + options
              && header.text(column).length() != 1 // a key: the row is a question
              && isKey(rows, column, options);
      headers.add(
          column == first - 1
              ? "Question"
              : offered
                  ? "Option " + (char) ('A' + column - first)
                  : keyed && !headers.contains("Correct answer") ? "Correct answer" : "");
    }
    boolean asks = rows.stream().filter(row -> !row.text(first - 1).isEmpty()).count() > 1;
    return asks && headers.contains("Correct answer")
        ? Optional.of(
            new BareColumns(
                headers, SheetProduct.OTHER, "question, options below their letters, and the key"))
        : Optional.empty();
  }

  /** The column with the letter A; 0 if there is none behind another column. */
  private static int first(GridRow row) {
    for (int column = 1; column < row.cells().size(); column++) {
      if (row.text(column).equalsIgnoreCase("a")) {
        return column;
      }
    }
    return 0;
  }

  private static int letters(GridRow row, int first) {
    int count = 0;
    while (first > 0
        && first + count < row.cells().size()
        && row.text(first + count).equalsIgnoreCase(String.valueOf((char) ('a' + count)))) {
      count++;
    }
    return count;
  }

  private static boolean isKey(List<GridRow> rows, int column, int options) {
    long letters =
        rows.stream()
            .map(row -> row.text(column).toLowerCase(Locale.ROOT))
            .filter(text -> text.length() == 1 && text.charAt(0) >= 'a')
            .filter(text -> text.charAt(0) < 'a' + options)
            .count();
    return letters > 0 && letters * 10 >= rows.size() * 6L;
  }
}
