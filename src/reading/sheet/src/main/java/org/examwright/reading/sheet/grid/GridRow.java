package org.examwright.reading.sheet.grid;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;

/**
 * A row of a sheet.
 *
 * @param number counted from 1, as the program or the file's lines have it
 * @param lastLine the last line of the file that belongs to it; the same as the number in workbooks
 * @param cells from the first column on, without blank ones at the end
 */
public record GridRow(int number, int lastLine, List<SheetCell> cells, Origin origin) {
  public GridRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column, counted from 0; a blank one where the row has none. */
  public SheetCell cell(int column) {
    return column >= 0 && column < cells.size()
        ? cells.get(column)
        : SheetCell.of("", at(Math.max(0, column)));
  }

  private Origin at(int column) {
    return origin.isCell() ? new Origin(origin.file(), origin.line(), column + 1) : origin;
  }

  /** What a column shows, counted from 0. */
  public String text(int column) {
    return cell(column).text();
  }

  public boolean isBlank() {
    return cells.stream().allMatch(SheetCell::isBlank);
  }

  /** The cells in which something stands. */
  public Stream<SheetCell> filled() {
    return cells.stream().filter(cell -> !cell.isBlank());
  }
}
