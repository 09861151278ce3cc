package org.examwright.reading.outline.dialect;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/** Options in two lists, of which one is headed "Right:" and the other "Wrong:". */
final class HeadedLists {
  private static final int LONGEST = 80;

  private HeadedLists() {}

  /**
   * Makes one list with boxes of two lists, at the first of their headings.
   *
   * @return both headings; none if there is nothing to join
   */
  static List<Node> join(Node first) {
    Node list = first.getNext();
    if (!(list instanceof ListBlock)) {
      return List.of();
    }
    Optional<Boolean> one = value(first);
    if (one.isEmpty()) {
      return List.of();
    }
    Node second = list.getNext();
    Optional<Boolean> other = second == null ? Optional.empty() : value(second);
    if (other.isEmpty()
        || other.equals(one)
        || !(second.getNext() instanceof ListBlock otherList)) {
      return List.of();
    }
    BulletList joined = new BulletList();
    joined.setMarker("-");
    joined.setTight(true);
    joined.setSourceSpans(first.getSourceSpans());
    take(list, one.get(), joined);
    take(otherList, other.get(), joined);
    first.insertBefore(joined);
    List.of(first, list, second, otherList).forEach(Node::unlink);
    return List.of(first, second);
  }

  private static void take(Node list, boolean right, BulletList joined) {
    for (Node item : NodeText.children(list)) {
      if (!(item.getFirstChild() instanceof TaskListItemMarker)) {
        item.prependChild(new TaskListItemMarker(right));
      }
      joined.appendChild(item);
    }
  }

  /** Whether a paragraph says that the list below it is right or wrong. */
  private static Optional<Boolean> value(Node node) {
    if (!(node instanceof Paragraph)) {
      return Optional.empty();
    }
    String text = NodeText.of(node).strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (!text.endsWith(":") && !text.endsWith("：")) {
      return Optional.empty();
    }
    String word = text.substring(0, text.length() - 1).strip();
    if (Vocabulary.WRONG.has(word)) {
      return Optional.of(false);
    }
    return Vocabulary.RIGHT.has(word) ? Optional.of(true) : Optional.empty();
  }
}
