package org.examwright.reading.sheet.layout;

import java.util.Locale;
import java.util.Set;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.item.ItemDraft;

/**
 * Reads the question lists that Blackboard uploads: tabs between cells, and the kind first.
 *
 * @see <a
 *     href="https://help.anthology.com/blackboard/instructor/en/tests--pools--and-surveys/reuse-questions/upload-questions.html">Blackboard,
 *     upload questions</a>
 */
final class BlackboardLayout {
  /** For {@code --shape}. */
  static final String WORD = "blackboard";

  private static final Set<String> KINDS =
      Set.of(
          "mc",
          "ma",
          "tf",
          "ess",
          "ord",
          "mat",
          "fib",
          "fib_plus",
          "fil",
          "num",
          "sr",
          "op",
          "jumbled_sentence",
          "quiz_bowl");

  private BlackboardLayout() {}

  /** Whether a sheet is laid out so: each row begins with a kind. */
  static boolean fits(SheetGrid grid) {
    return grid.tabs()
        && grid.rows().stream()
            .allMatch(row -> KINDS.contains(row.text(0).toLowerCase(Locale.ROOT)));
  }

  static void read(SheetGrid grid, SheetReading reading) {
    int made = 0;
    for (GridRow row : grid.rows()) {
      ItemDraft draft = new BlackboardRow(row, reading.problems()).read();
      int number = reading.items().add(draft);
      made += number > 0 ? 1 : 0;
      reading.account().question(row, number);
    }
    reading
        .account()
        .shape(WORD, grid.rows().size(), made, "each row begins with a kind of Blackboard");
  }
}
