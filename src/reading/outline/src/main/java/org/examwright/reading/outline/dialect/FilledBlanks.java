package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/**
 * Blanks with their answers written on the line: {@code She ____went____ home.}
 *
 * <p>By the rules, the lines make the word bold twice, as nobody means it.
 */
final class FilledBlanks {
  /** With one less, a word is bold and slanted, which has other uses. */
  private static final int FEWEST = 4;

  private static final int FEWEST_SHORT = 2;
  private static final int FARTHEST = 40;

  private final List<Node> certain = new ArrayList<>();
  private final List<Node> likely = new ArrayList<>();

  private FilledBlanks() {}

  /** Puts blanks in the place of words on lines; short lines are such in several questions. */
  static void empty(Node document) {
    FilledBlanks blanks = new FilledBlanks();
    blanks.gather(document);
    blanks.certain.forEach(FilledBlanks::put);
    if (blanks.likely.size() >= FEWEST_SHORT) {
      blanks.likely.forEach(FilledBlanks::put);
    }
  }

  /** Gathers what stands between lines. */
  private void gather(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text) {
        continue;
      }
      int underscores = 0;
      Node within = child;
      for (Node each = child; each != null && underscores(each) > 0; each = only(each)) {
        underscores += underscores(each);
        within = each;
      }
      boolean text = underscores >= FEWEST - 1 && isText(within);
      if (text && underscores >= FEWEST) {
        certain.add(child);
      } else if (text
          && (child.getPrevious() != null || child.getNext() != null)
          && isAsked(child)) {
        likely.add(child);
      } else if (!(child instanceof Code)) {
        gather(child);
      }
    }
  }

  /** Whether a question's number stands in front. */
  private static boolean isAsked(Node node) {
    Node around = node.getParent();
    while (around != null && !isNumbered(around)) {
      around = around.getParent();
    }
    return around != null;
  }

  private static boolean isNumbered(Node node) {
    boolean first = node.getPrevious() == null && node.getParent() instanceof ListItem;
    return node instanceof Paragraph
        && ((first && node.getParent().getParent() instanceof OrderedList)
            || QuestionNumber.of(NodeText.start(List.of(node), FARTHEST)).isPresent());
  }

  private static @Nullable Node only(Node node) {
    Node first = node.getFirstChild();
    return first == null || first.getNext() != null ? null : first;
  }

  private static void put(Node lines) {
    Node blank = BlankNode.drawn(NodeText.of(lines).strip());
    blank.setSourceSpans(lines.getSourceSpans());
    lines.insertBefore(blank);
    lines.unlink();
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
