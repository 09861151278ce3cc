package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/** Lists with boxes that are not drawn as {@code [ ]} and {@code [x]}. */
final class BoxedItems {
  private BoxedItems() {}

  /** Gives the items the boxes that they are meant to have, if one of them is ticked. */
  static void tick(ListBlock list) {
    List<Node> items = NodeText.children(list);
    List<Optional<Box>> boxes = new ArrayList<>();
    boolean drawn = false;
    boolean ticked = false;
    boolean empty = false;
    for (Node item : items) {
      Optional<Box> box = box(item);
      boxes.add(box);
      drawn |= box.isPresent();
      boolean usual = item.getFirstChild() instanceof TaskListItemMarker;
      ticked |= box.filter(Box::ticked).isPresent() || (usual && isTicked(item));
      empty |= box.filter(found -> !found.ticked()).isPresent() || (usual && !isTicked(item));
    }
    boolean all =
        items.stream()
            .allMatch(
                item ->
                    item.getFirstChild() instanceof TaskListItemMarker || box(item).isPresent());
    if (!drawn || !ticked || items.size() < 2 || (empty && !all)) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      if (item.getFirstChild() instanceof TaskListItemMarker) {
        continue;
      }
      Optional<Box> box = boxes.get(i);
      box.ifPresent(found -> withoutBox((Paragraph) item.getFirstChild(), found));
      item.prependChild(new TaskListItemMarker(box.filter(Box::ticked).isPresent()));
    }
  }

  private static boolean isTicked(Node item) {
    return item.getFirstChild() instanceof TaskListItemMarker marker && marker.isChecked();
  }

  private static Optional<Box> box(Node item) {
    if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
      return Optional.empty();
    }
    if (first(paragraph) instanceof BlankNode blank) {
      return Box.of("[[" + blank.content() + "]] ").map(box -> new Box(box.ticked(), 0));
    }
    return Box.of(Line.first(paragraph).text());
  }

  /** The first node in which there is anything. */
  private static @Nullable Node first(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    while (first instanceof Text text && text.getLiteral().isEmpty()) {
      first = first.getNext();
    }
    return first;
  }

  private static void withoutBox(Paragraph paragraph, Box box) {
    List<Node> nodes = NodeText.children(paragraph);
    if (first(paragraph) instanceof BlankNode blank) {
      if (blank.getNext() instanceof Text text) {
        text.setLiteral(text.getLiteral().stripLeading());
      }
      blank.unlink();
      return;
    }
    List<Node> left = Line.withoutFirst(nodes, box.length());
    nodes.forEach(Node::unlink);
    left.forEach(paragraph::appendChild);
  }
}
