package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.item.ItemDraft;

/**
 * Reads the question lists of Brightspace, in which each part of a question has a row that begins
 * with its name.
 *
 * @see <a
 *     href="https://community.d2l.com/brightspace/kb/articles/3534-question-library">Brightspace,
 *     import questions</a>
 */
final class BrightspaceLayout {
  /** For {@code --shape}. */
  static final String WORD = "brightspace";

  private static final String BEGINNING = "newquestion";
  private static final String COMMENT = "//";

  private final SheetReading reading;
  private final List<GridRow> block = new ArrayList<>();
  private int blocks;
  private int made;

  private BrightspaceLayout(SheetReading reading) {
    this.reading = reading;
  }

  /** Whether a sheet is laid out so. */
  static boolean fits(SheetGrid grid) {
    return grid.rows().stream().anyMatch(row -> name(row).equals(BEGINNING))
        && (name(grid.rows().getFirst()).equals(BEGINNING)
            || name(grid.rows().getFirst()).startsWith(COMMENT));
  }

  private static String name(GridRow row) {
    return row.text(0).strip().toLowerCase(Locale.ROOT);
  }

  static void read(SheetGrid grid, SheetReading reading) {
    BrightspaceLayout layout = new BrightspaceLayout(reading);
    for (GridRow row : grid.rows()) {
      String name = name(row);
      if (name.startsWith(COMMENT)) {
        reading.account().passOver(row, "a comment");
      } else if (name.equals(BEGINNING)) {
        layout.end();
        layout.block.add(row);
      } else if (layout.block.isEmpty()) {
        reading.account().passOver(row, "stands before the first question");
        reading
            .problems()
            .warning(
                row.origin(),
                "the row belongs to no question and is passed over",
                "begin each question with a row `NewQuestion,MC`");
      } else {
        layout.block.add(row);
      }
    }
    layout.end();
    reading.account().shape(WORD, layout.blocks, layout.made, "its rows begin with NewQuestion");
  }

  private void end() {
    if (block.isEmpty()) {
      return;
    }
    blocks++;
    Optional<ItemDraft> draft = new BrightspaceItem(List.copyOf(block), reading.problems()).read();
    int number = draft.map(item -> reading.items().add(item)).orElse(0);
    made += number > 0 ? 1 : 0;
    block.forEach(row -> reading.account().question(row, number));
    block.clear();
  }
}
