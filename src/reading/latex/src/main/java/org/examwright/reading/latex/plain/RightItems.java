package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.reading.latex.syntax.TexNode;

/**
 * Which items of a list are right.
 *
 * @param said whether commands say it; else looks may, which mark some items and not all of them
 * @param looks whether looks say it
 */
record RightItems(List<PlainList.Item> items, List<ItemKey> keys, boolean said, boolean looks) {
  static RightItems of(PlainList list, Function<List<TexNode>, ItemKey> key) {
    List<ItemKey> keys = new ArrayList<>();
    for (PlainList.Item item : list.items()) {
      keys.add(key.apply(item.content()));
    }
    boolean said =
        list.items().stream().anyMatch(PlainList.Item::right)
            || keys.stream().anyMatch(ItemKey::said);
    boolean looks =
        !said
            && keys.stream().anyMatch(ItemKey::marked)
            && !keys.stream().allMatch(ItemKey::marked);
    return new RightItems(list.items(), keys, said, looks);
  }

  /** What an item holds beside its mark. */
  List<TexNode> content(int at) {
    return keys.get(at).content();
  }

  boolean isRight(int at) {
    return said ? items.get(at).right() || keys.get(at).said() : looks && keys.get(at).marked();
  }
}
