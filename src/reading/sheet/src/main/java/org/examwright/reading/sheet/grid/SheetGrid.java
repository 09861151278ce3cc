package org.examwright.reading.sheet.grid;

import java.util.List;

/**
 * A sheet of a workbook, or a whole file of text with separators.
 *
 * @param name of the sheet; empty for a file of text
 * @param rows that are not hidden and not blank, from top to bottom
 * @param merged cells that were made one
 * @param pictures that lie above cells
 * @param tabs whether tabs set its cells apart
 */
public record SheetGrid(
    String name,
    List<GridRow> rows,
    List<MergedCells> merged,
    List<AnchoredPicture> pictures,
    boolean tabs) {
  public SheetGrid {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
    pictures = List.copyOf(pictures);
  }

  /** How many columns there are. */
  public int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /**
   * Cells that were made one, whose text stands in the first.
   *
   * @param firstRow counted from 1
   * @param firstColumn counted from 0
   */
  public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /**
   * A picture that lies above a cell.
   *
   * @param row counted from 1
   * @param column counted from 0
   * @param name by which {@link Workbook#pictures} has it
   * @param alt what it shows, in words; may be empty
   */
  public record AnchoredPicture(int row, int column, String name, String alt) {}
}
