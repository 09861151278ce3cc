package org.examwright.reading.outline.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.ThemeLine;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/**
 * Makes headings of lines such as {@code Part B – short answers} above numbered questions.
 *
 * <p>Where no number follows on one of them, such lines divide single questions.
 */
final class PartLines {
  private static final int HIGHEST = 2;
  private static final int DEEPEST = 6;

  private PartLines() {}

  static void raise(Node document) {
    List<Node> blocks = NodeText.children(document);
    Set<Node> parts = new HashSet<>();
    for (Node block : blocks) {
      if (block instanceof Paragraph paragraph && isPart(paragraph)) {
        if (!beginsWithNumber(paragraph.getNext())) {
          return;
        }
        parts.add(paragraph);
      }
    }
    int level = HIGHEST;
    for (Node block : blocks) {
      if (block instanceof Heading heading) {
        level = Math.min(Math.max(heading.getLevel() + 1, HIGHEST), DEEPEST);
      } else if (parts.contains(block)) {
        block.insertAfter(heading(block, level));
        block.unlink();
      }
    }
  }

  private static boolean isPart(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Text
        && paragraph.getSourceSpans().size() == 1
        && ThemeLine.isNumbered(NodeText.of(paragraph).strip());
  }

  private static boolean beginsWithNumber(@Nullable Node node) {
    if (node instanceof OrderedList) {
      return true;
    }
    Node first = node instanceof Paragraph ? node.getFirstChild() : null;
    while (first != null && first.getFirstChild() != null) {
      first = first.getFirstChild(); // it may be bold
    }
    return first instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isDigit(text.getLiteral().charAt(0));
  }

  private static Heading heading(Node paragraph, int level) {
    Heading heading = new Heading();
    heading.setLevel(level);
    heading.setSourceSpans(paragraph.getSourceSpans());
    NodeText.children(paragraph).forEach(heading::appendChild);
    return heading;
  }
}
