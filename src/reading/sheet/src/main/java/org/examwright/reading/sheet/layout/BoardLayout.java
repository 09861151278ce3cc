package org.examwright.reading.sheet.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.item.ItemDraft;

/**
 * Reads the board of a quiz show: a category stands above every second column, questions below it,
 * and their answers beside them.
 */
final class BoardLayout {
  /** For {@code --shape}. */
  static final String WORD = "board";

  private static final int NARROWEST = 4;

  private BoardLayout() {}

  /** Whether a sheet is laid out so. */
  static boolean fits(SheetGrid grid) {
    int width = grid.width() + grid.width() % 2;
    List<GridRow> rows = grid.rows();
    return rows.size() > 1
        && width >= NARROWEST
        && IntStream.range(0, width)
            .allMatch(column -> rows.getFirst().cell(column).isBlank() == (column % 2 == 1))
        && rows.stream().skip(1).allMatch(row -> isPaired(row, width))
        && IntStream.range(0, width)
            .allMatch(column -> rows.stream().anyMatch(row -> !row.cell(column).isBlank()));
  }

  /** Whether beside each question there is an answer. */
  private static boolean isPaired(GridRow row, int width) {
    return IntStream.range(0, width / 2)
        .allMatch(pair -> row.cell(2 * pair).isBlank() == row.cell(2 * pair + 1).isBlank());
  }

  static void read(SheetGrid grid, SheetReading reading) {
    GridRow categories = grid.rows().getFirst();
    reading
        .problems()
        .warning(
            categories.origin(),
            "no row names the columns: they are taken for questions below their categories, and"
                + " answers beside them",
            "write a first row that names them: Category, Question, Answer");
    reading.account().row(categories, "categories");
    int made = 0;
    int asked = 0;
    for (int column = 0; column < grid.width(); column += 2) {
      String category = categories.text(column).replaceAll("\\s+", " ");
      for (GridRow row : grid.rows().subList(1, grid.rows().size())) {
        if (!row.cell(column).isBlank()) {
          ItemDraft draft = new ItemDraft(row.cell(column), row.cell(column).origin());
          draft.category(List.of(category));
          draft.answer(row.cell(column + 1));
          int number = reading.items().add(draft);
          reading.account().question(row, number);
          asked++;
          made += number > 0 ? 1 : 0;
        }
      }
    }
    reading.account().shape(WORD, asked, made, "categories stand above every second column");
  }
}
