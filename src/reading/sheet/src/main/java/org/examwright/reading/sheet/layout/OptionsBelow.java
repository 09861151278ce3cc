package org.examwright.reading.sheet.layout;

import java.util.List;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.grid.GridRow;

/** Sheets in which each option has a row, and the question stands in the first of them alone. */
final class OptionsBelow {
  private OptionsBelow() {}

  static boolean areThere(List<GridRow> rows, SheetColumns columns) {
    if (columns.all(ColumnRole.OPTION).size() != 1) {
      return false;
    }
    int stem = columns.first(ColumnRole.STEM);
    int option = columns.first(ColumnRole.OPTION);
    return rows.stream().anyMatch(row -> row.text(stem).isEmpty() && !row.text(option).isEmpty());
  }
}
