package org.examwright.reading.sheet.columns;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.sheet.grid.SheetCell;

/** A key that names all options one after the other. */
public final class KeyOrder {
  private KeyOrder() {}

  /** The places of the options in their right order, counted from 0; none if the key says none. */
  public static List<Integer> of(KeyRow row) {
    List<Integer> places = new ArrayList<>();
    for (SheetCell key : row.keys()) {
      for (String part : KeyNotation.parts(key)) {
        places.add(
            Character.isDigit(part.charAt(0))
                ? Integer.parseInt(part) - 1
                : OptionLetters.place(part, row.labels()));
      }
    }
    return places;
  }
}
