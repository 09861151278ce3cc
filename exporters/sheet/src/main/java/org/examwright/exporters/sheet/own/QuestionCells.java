package org.examwright.exporters.sheet.own;

import java.util.Map;
import java.util.TreeMap;
import org.examwright.exporters.sheet.table.TableCell;

/** The cells of a row by their columns. */
final class QuestionCells {
  private final Map<ColumnPlace, TableCell> cells = new TreeMap<>();

  Map<ColumnPlace, TableCell> all() {
    return cells;
  }

  void text(OwnColumn column, String text) {
    text(column, 0, text);
  }

  void text(OwnColumn column, int index, String text) {
    put(column, index, TableCell.of(text));
  }

  void number(OwnColumn column, String number) {
    number(column, 0, number);
  }

  void number(OwnColumn column, int index, String number) {
    put(column, index, TableCell.number(number));
  }

  private void put(OwnColumn column, int index, TableCell cell) {
    if (!cell.text().isEmpty()) {
      cells.put(new ColumnPlace(column, index), cell);
    }
  }

  /** How long the longest text is, in UTF-16 units. */
  int longest() {
    return cells.values().stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
  }

  /** The highest number of a column of a kind; 0 if there is none. */
  int highest(OwnColumn column) {
    return cells.keySet().stream()
        .filter(place -> place.column() == column)
        .mapToInt(ColumnPlace::index)
        .max()
        .orElse(0);
  }
}
