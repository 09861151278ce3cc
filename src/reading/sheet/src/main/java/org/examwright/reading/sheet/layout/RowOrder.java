package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.examwright.reading.sheet.columns.KeyOrder;
import org.examwright.reading.sheet.columns.KeyRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.ItemDraft;

/** Reads things to be put in order: as they stand, or as the key counts them. */
final class RowOrder {
  private RowOrder() {}

  static void read(List<SheetCell> options, KeyRow key, ItemDraft draft) {
    List<SheetCell> filled = options.stream().filter(option -> !option.isBlank()).toList();
    List<Integer> order = KeyOrder.of(key);
    List<SheetCell> ordered = new ArrayList<>();
    boolean all =
        order.size() == filled.size()
            && new TreeSet<>(order).size() == order.size()
            && order.stream().allMatch(place -> place >= 0 && place < filled.size());
    if (all) {
      order.forEach(place -> ordered.add(filled.get(place)));
    }
    (all ? ordered : filled).forEach(option -> draft.option(option, null, null, null));
  }
}
