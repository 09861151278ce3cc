package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** A column of questions, each with four answers below it, as they are pasted into Plickers. */
final class FiveLines {
  private static final int LINES = 5;

  private FiveLines() {}

  /** A row for each question; nothing if the lines do not come out even. */
  static Optional<SheetGrid> sideBySide(SheetGrid grid) {
    if (grid.width() != 1 || grid.rows().isEmpty() || grid.rows().size() % LINES != 0) {
      return Optional.empty();
    }
    List<GridRow> rows = new ArrayList<>();
    for (int first = 0; first < grid.rows().size(); first += LINES) {
      List<GridRow> lines = grid.rows().subList(first, first + LINES);
      List<SheetCell> cells = lines.stream().map(line -> line.cell(0)).toList();
      GridRow stem = lines.getFirst();
      rows.add(new GridRow(stem.number(), lines.getLast().lastLine(), cells, stem.origin()));
    }
    return Optional.of(new SheetGrid(grid.name(), rows, List.of(), grid.pictures(), grid.tabs()));
  }

  /** Says of a sheet that seems to be such a column that nothing tells what is right. */
  static boolean isReported(SheetGrid grid, @Nullable String shape, Problems problems) {
    Optional<SheetGrid> found =
        shape == null ? sideBySide(grid).filter(FiveLines::asks) : Optional.empty();
    found.ifPresent(
        questions ->
            problems.error(
                questions.rows().getFirst().origin(),
                "below each question stand four answers, and nothing says which is right",
                "if the first is, as Plickers has it, say so with --shape right-first"));
    return found.isPresent();
  }

  private static boolean asks(SheetGrid questions) {
    return questions.rows().stream()
        .allMatch(
            row ->
                isAsked(row.cell(0)) && row.cells().stream().skip(1).noneMatch(FiveLines::isAsked));
  }

  private static boolean isAsked(SheetCell cell) {
    return cell.text().matches("(?s).*[?？؟]\\s*");
  }
}
