package org.examwright.reading.sheet.columns;

import java.util.List;
import org.examwright.reading.sheet.grid.SheetCell;

/**
 * What a row says of its right options.
 *
 * @param keys the cells that do, of which some may be blank
 * @param options what each option says, blank ones included: keys count them all
 * @param labels the letters or numbers in the headers of the options; none for options in one cell
 */
public record KeyRow(List<SheetCell> keys, List<String> options, List<String> labels) {
  public KeyRow {
    keys = keys.stream().filter(key -> !key.isBlank()).toList();
    options = List.copyOf(options);
    labels = List.copyOf(labels);
  }

  public boolean isBlank() {
    return keys.isEmpty();
  }

  boolean hasOption(int place) {
    return place >= 0 && place < options.size() && !options.get(place).isEmpty();
  }
}
