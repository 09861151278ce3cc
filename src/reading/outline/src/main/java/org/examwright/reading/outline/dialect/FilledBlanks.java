package org.examwright.reading.outline.dialect;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Blanks with their answers written on the line: {@code She ____went____ home.}
 *
 * <p>By the rules, the lines make the word bold twice, as nobody means it.
 */
final class FilledBlanks {
  private static final int FEWEST = 4;

  private FilledBlanks() {}

  /** Puts blanks in the place of words on lines. */
  static void empty(Paragraph paragraph) {
    emptyIn(paragraph);
  }

  private static void emptyIn(Node node) {
    for (Node child : NodeText.children(node)) {
      if (!(child instanceof StrongEmphasis) && !(child instanceof Emphasis)) {
        continue;
      }
      Node within = child;
      int underscores = underscores(within);
      while (underscores > 0
          && within.getFirstChild() != null
          && within.getFirstChild().getNext() == null
          && underscores(within.getFirstChild()) > 0) {
        within = within.getFirstChild();
        underscores += underscores(within);
      }
      if (underscores >= FEWEST && isText(within)) {
        Node blank = BlankNode.drawn(NodeText.of(within).strip());
        blank.setSourceSpans(child.getSourceSpans());
        child.insertBefore(blank);
        child.unlink();
      } else {
        emptyIn(child);
      }
    }
  }

  /** Those that a node has at each end; emphasis that comes from HTML has no signs. */
  private static int underscores(Node node) {
    String signs =
        node instanceof StrongEmphasis strong
            ? strong.getOpeningDelimiter()
            : node instanceof Emphasis emphasis ? emphasis.getOpeningDelimiter() : null;
    return signs != null && signs.startsWith("_") ? signs.length() : 0;
  }

  private static boolean isText(Node node) {
    List<Node> children = NodeText.children(node);
    return !children.isEmpty()
        && children.stream().allMatch(Text.class::isInstance)
        && !NodeText.of(node).isBlank();
  }
}
