package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;

/** Reads the items of an ordering question from a numbered list in the right order. */
final class OrderingReading {
  private OrderingReading() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    return context
        .find(
            OrderedList.class::isInstance, "items", "write them as a numbered list in right order")
        .map(
            at -> {
              List<RichText> items = new ArrayList<>();
              Node item = context.body().get(at).getFirstChild();
              for (; item != null; item = item.getNext()) {
                items.add(context.reading().text(LineRole.OPTION).children(item));
              }
              return context.answered(at, 1, new Interaction.Ordering(items));
            });
  }
}
