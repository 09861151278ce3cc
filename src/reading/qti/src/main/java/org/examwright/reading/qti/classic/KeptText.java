package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;

/** Keeps what an item shows where there is no way to answer it: what it offers becomes lists. */
record KeptText(ClassicItem item) {

  /** The item as an open question, or as a text if there is nothing to answer. */
  ItemContent read() {
    RichText text = item.stem();
    Map<String, RichText> offered = new LinkedHashMap<>();
    List<RichText> beside = new ArrayList<>();
    for (ResponseField field : item.responses()) {
      RichText left = item.material().of(field.beside());
      if (!left.isEmpty()) {
        beside.add(left);
      }
      for (FieldLabel label : field.labels()) {
        RichText content = item.material().of(label.element());
        if (!content.isEmpty()) {
          offered.putIfAbsent(label.ident(), content);
        }
      }
    }
    text = text.then(list(beside)).then(list(List.copyOf(offered.values())));
    return new ItemContent(
        text,
        item.responses().isEmpty()
            ? new Interaction.None()
            : new Interaction.OpenResponse(item.feedback().solution(), RichText.EMPTY, null));
  }

  private static RichText list(List<RichText> items) {
    return items.isEmpty() ? RichText.EMPTY : RichText.of(new Block.BulletList(true, items));
  }
}
