package org.examwright.reading.sheet.layout;

import java.util.List;
import java.util.Optional;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.item.ItemDraft;

/**
 * Reads rows of a question and its answers, in which an empty cell divides the right ones from the
 * wrong; a category may stand in front.
 */
final class DividedLayout {
  /** For {@code --shape}. */
  static final String WORD = "divided";

  private final SheetGrid grid;
  private final int stem;

  private DividedLayout(SheetGrid grid, int stem) {
    this.grid = grid;
    this.stem = stem;
  }

  /** How a sheet without names of columns is read so; nothing if it is none of these. */
  static Optional<DividedLayout> of(SheetGrid grid) {
    if (grid.rows().isEmpty() || !grid.rows().stream().allMatch(row -> gap(row) >= 2)) {
      return Optional.empty();
    }
    boolean roomy = grid.rows().stream().allMatch(row -> gap(row) >= 3);
    if (!roomy || asks(grid, 0)) {
      return Optional.of(new DividedLayout(grid, 0));
    }
    List<String> first = grid.rows().stream().map(row -> row.text(0)).toList();
    boolean bracketed = first.stream().allMatch(text -> text.matches("\\[.+\\]"));
    boolean repeated = first.stream().distinct().count() < first.size();
    return bracketed || repeated || asks(grid, 1)
        ? Optional.of(new DividedLayout(grid, 1))
        : Optional.empty(); // a category and a right answer look like two right answers
  }

  private static boolean asks(SheetGrid grid, int column) {
    return grid.rows().stream().anyMatch(row -> row.text(column).matches("(?s).*[?？؟]\\s*"));
  }

  /** The one empty cell of a row with others on both sides; -1 if there is none, or another. */
  private static int gap(GridRow row) {
    int gap = -1;
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cell(column).isBlank()) {
        if (gap >= 0) {
          return -1;
        }
        gap = column;
      }
    }
    return gap;
  }

  void read(SheetReading reading) {
    reading
        .problems()
        .warning(
            grid.rows().getFirst().origin(),
            "no row names the columns: they are taken for "
                + (stem == 1 ? "a category, " : "")
                + "a question, right answers, an empty cell and wrong ones",
            "write a first row that names them: Question, A, B, C, D, Answer");
    int made = 0;
    for (GridRow row : grid.rows()) {
      ItemDraft draft = new ItemDraft(row.cell(stem), row.cell(stem).origin());
      int gap = gap(row);
      draft.kind(Kind.CHOICE);
      for (int column = stem + 1; column < row.cells().size(); column++) {
        draft.option(row.cell(column), column < gap, null, null);
      }
      if (stem == 1) {
        draft.category(List.of(row.text(0).replaceAll("^\\[|\\]$", "").strip()));
      }
      int number = reading.items().add(draft);
      made += number > 0 ? 1 : 0;
      reading.account().question(row, number);
    }
    reading
        .account()
        .shape(WORD, grid.rows().size(), made, "an empty cell divides the answers of each row");
  }
}
