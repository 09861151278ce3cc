package org.examwright.reading.sheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.reading.sheet.columns.KeyColumn;
import org.examwright.reading.sheet.columns.KeyRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.source.Problems;

/** Compares what a row says once more of its right option with its key. */
final class RepeatedKeys {
  private RepeatedKeys() {}

  /**
   * Reports what contradicts the key.
   *
   * @param right the options that the key names; none if it names none
   */
  static void check(
      List<SheetCell> repeated,
      KeyRow row,
      Set<Integer> right,
      ItemDraft draft,
      Problems problems) {
    for (SheetCell cell : repeated) {
      Optional<Set<Integer>> named = KeyColumn.named(cell, row);
      if (named.isEmpty()) {
        problems.tally(
            cell.origin(),
            "a second column of keys says what no option says, and is passed over",
            "take the column out, or write the words of the right option");
      } else if (!right.isEmpty() && !named.get().equals(right)) {
        draft.fail();
        problems.error(
            cell.origin(),
            "two columns name different options as right",
            "correct one of them, or take it out");
      }
    }
  }
}
