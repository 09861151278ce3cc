package org.examwright.reading.sheet.layout;

import java.util.List;
import org.examwright.reading.sheet.columns.KeyColumn;
import org.examwright.reading.sheet.columns.KeyRow;
import org.examwright.reading.sheet.grid.SheetCell;

/**
 * The cell of a question, and the options that stand with their letters below its text.
 *
 * @param options none if the cell has no others than its text
 */
record StemOptions(SheetCell stem, List<SheetCell> options) {
  StemOptions {
    options = List.copyOf(options);
  }

  /**
   * Takes a cell apart if the keys name letters in it: nothing else says that these are options.
   */
  static StemOptions of(SheetCell cell, List<SheetCell> keys) {
    LetteredRun run = keys.isEmpty() ? new LetteredRun(List.of()) : LetteredRun.of(cell.text());
    if (run.starts().size() < 2 || run.starts().getFirst() == 0) {
      return new StemOptions(cell, List.of());
    }
    List<SheetCell> options = run.parts(cell);
    KeyRow row = new KeyRow(keys, options.stream().map(SheetCell::text).toList(), List.of());
    return keys.stream().allMatch(key -> KeyColumn.named(key, row).isPresent())
        ? new StemOptions(cell.part(0, run.starts().getFirst()), options)
        : new StemOptions(cell, List.of());
  }
}
