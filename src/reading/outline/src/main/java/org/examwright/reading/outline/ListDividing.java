package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.NodeText;

/** Divides lists at items that begin with a label. */
record ListDividing(Dividing dividing) {

  /** An item with a label ends the list: {@code - Answer: B} behind the options. */
  void add(BulletList list) {
    Optional<Node> labelledItem =
        NodeText.children(list).stream().filter(ListDividing::beginsWithLabel).findFirst();
    if (labelledItem.isEmpty()) {
      dividing.place(list);
      return;
    }
    List<Node> behind = new ArrayList<>();
    for (Node item = labelledItem.get(); item != null; item = item.getNext()) {
      behind.add(item);
    }
    behind.forEach(Node::unlink);
    if (list.getFirstChild() != null) {
      dividing.place(list);
    }
    behind.stream().flatMap(item -> NodeText.children(item).stream()).forEach(dividing::add);
  }

  private static boolean beginsWithLabel(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph
        && Label.of(QuestionLine.lineFrom(paragraph.getFirstChild()))
            .filter(found -> !found.label().equals(Label.POINTS))
            .isPresent();
  }
}
