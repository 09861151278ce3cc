package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.columns.ColumnRole;
import org.examwright.reading.sheet.columns.SheetColumns;
import org.examwright.reading.sheet.columns.SheetProduct;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;

/** What rows have from the sheet around them: its columns, and categories that stand above. */
final class RowContext {
  private static final Pattern STEPS = Pattern.compile(">|\\s/\\s|\\n");
  private static final int WIDE = 3;

  private final SheetColumns columns;
  private final SheetProduct product;
  private final boolean optionsBelow;
  private final Set<Integer> wideRows = new HashSet<>();
  private final Map<Integer, TreeMap<Integer, MergedCategory>> merged = new HashMap<>();
  private final boolean markdown;
  private String heading = "";

  /** A category for all rows down to the last. */
  private record MergedCategory(int lastRow, String text) {}

  /**
   * @param optionsBelow whether each option has a row
   * @param markdown whether texts are written in Markdown
   */
  RowContext(
      SheetGrid grid,
      SheetColumns columns,
      SheetProduct product,
      boolean optionsBelow,
      boolean markdown) {
    this.markdown = markdown;
    this.columns = columns;
    this.product = product;
    this.optionsBelow = optionsBelow;
    Map<Integer, GridRow> rows = new HashMap<>();
    grid.rows().forEach(row -> rows.put(row.number(), row));
    for (SheetGrid.MergedCells area : grid.merged()) {
      GridRow first = rows.get(area.firstRow());
      if (area.firstRow() == area.lastRow() && area.lastColumn() - area.firstColumn() + 1 >= WIDE) {
        wideRows.add(area.firstRow());
      } else if (first != null) {
        merged
            .computeIfAbsent(area.firstColumn(), column -> new TreeMap<>())
            .put(
                area.firstRow(),
                new MergedCategory(area.lastRow(), first.text(area.firstColumn())));
      }
    }
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

  boolean isMarkdown() {
    return markdown;
  }

  /** Whether one cell that was made of many fills a row. */
  boolean isHeading(GridRow row) {
    return wideRows.contains(row.number()) && row.filled().count() == 1;
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
      String said = text.isEmpty() ? above(row, column.column()) : text;
      if (markdown) {
        path.addAll(CategorySteps.of(said));
      } else {
        steps(said, path);
      }
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
    TreeMap<Integer, MergedCategory> areas = merged.get(column);
    Map.Entry<Integer, MergedCategory> area = areas == null ? null : areas.floorEntry(row.number());
    return area == null || area.getValue().lastRow() < row.number() ? "" : area.getValue().text();
  }
}
