package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.sheet.columns.HeaderRow;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.source.Problems;

/** Sheets whose first column names what stands in each row, with a question in each column. */
final class TurnedSheet {
  private static final int FEWEST_NAMES = 3;
  private static final int SEARCHED = 40;

  private TurnedSheet() {}

  /** Reports a sheet that has to be turned before it is read. */
  static boolean isReported(SheetGrid grid, Problems problems) {
    List<SheetCell> names = new ArrayList<>();
    List<SheetCell> first = new ArrayList<>();
    grid.rows().stream()
        .limit(SEARCHED)
        .forEach(
            row -> {
              names.add(row.cell(0));
              first.add(row.cell(1));
            });
    GridRow header = new GridRow(1, 1, names, grid.rows().getFirst().origin());
    GridRow question = new GridRow(2, 2, first, grid.rows().getFirst().origin());
    SheetGrid turned =
        new SheetGrid(grid.name(), List.of(header, question), List.of(), List.of(), grid.tabs());
    boolean named =
        HeaderRow.of(turned)
            .filter(found -> found.place() == 0)
            .filter(
                found ->
                    found.headers().stream().filter(h -> h.isPresent()).count() >= FEWEST_NAMES)
            .isPresent();
    if (named) {
      problems.error(
          grid.rows().getFirst().origin(),
          "the first column names what the rows are, and not the first row what the columns are",
          "turn the sheet: copy it, and paste it with `Transpose`");
    }
    return named;
  }
}
