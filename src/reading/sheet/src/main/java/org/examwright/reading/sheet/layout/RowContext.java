package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** What rows have from the sheet around them: its columns, and categories that stand above. */
final class RowContext {
  private static final Pattern STEPS = Pattern.compile("\\s*>\\s*|\\s+/\\s+|\\s*\\n\\s*");
  private static final int WIDE = 3;

  private final SheetGrid grid;
  private final SheetColumns columns;
  private final SheetProduct product;
  private final boolean optionsBelow;
  private String heading = "";

  /**
   * @param optionsBelow whether each option has a row
   */
  RowContext(SheetGrid grid, SheetColumns columns, SheetProduct product, boolean optionsBelow) {
    this.grid = grid;
    this.columns = columns;
    this.product = product;
    this.optionsBelow = optionsBelow;
  }

  SheetColumns columns() {
    return columns;
  }

  SheetProduct product() {
    return product;
  }

  boolean optionsBelow() {
    return optionsBelow;
  }

  /** Whether one cell that was made of many fills a row. */
  boolean isHeading(GridRow row) {
    return row.filled().count() == 1
        && grid.merged().stream()
            .anyMatch(
                area ->
                    area.firstRow() == row.number()
                        && area.lastRow() == row.number()
                        && area.lastColumn() - area.firstColumn() + 1 >= WIDE);
  }

  void heading(String text) {
    heading = text;
  }

  /** The category of the question in a row, from its cells or from merged ones above them. */
  List<String> category(GridRow row) {
    List<String> path = new ArrayList<>();
    steps(heading, path);
    for (SheetColumns.NumberedColumn column : columns.all(ColumnRole.CATEGORY)) {
      String text = row.text(column.column());
      steps(text.isEmpty() ? above(row, column.column()) : text, path);
    }
    return path;
  }

  private static void steps(String text, List<String> path) {
    for (String step : STEPS.split(text, -1)) {
      if (!step.isBlank()) {
        path.add(step.strip());
      }
    }
  }

  private String above(GridRow row, int column) {
    Optional<SheetGrid.MergedCells> area =
        grid.merged().stream()
            .filter(each -> each.firstRow() < row.number() && row.number() <= each.lastRow())
            .filter(each -> each.firstColumn() <= column && column <= each.lastColumn())
            .findFirst();
    return area.flatMap(
            each -> grid.rows().stream().filter(r -> r.number() == each.firstRow()).findFirst())
        .map(first -> first.text(column))
        .orElse("");
  }
}
