package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * A paragraph whose first line begins in bold.
 *
 * @param text the words of that line
 * @param whole whether nothing but attributes follows the bold
 * @param numbered whether the bold begins with a number
 * @param marked whether attributes stand at the end of the line, within the bold or behind it
 */
public record BoldLine(
    Node paragraph, List<Node> line, String text, boolean whole, boolean numbered, boolean marked) {

  private static final Pattern DOTTED = Pattern.compile("\\s*\\d{1,4}(?:\\.\\d{1,4})+(?:\\s.*)?");

  /** As in {@code **Q3**}, which needs nothing behind it where all that is bold is this. */
  private static final Pattern LETTERED = Pattern.compile("\\s*[Qq]\\s?\\d{1,4}\\s*");

  /** The line that a node begins with, if it begins in bold. */
  public static Optional<BoldLine> of(Node node) {
    if (!(node instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof StrongEmphasis strong)) {
      return Optional.empty();
    }
    List<Node> line = Line.startingAt(strong).nodes();
    List<Node> behind = new ArrayList<>(line.subList(1, line.size()));
    behind.removeIf(each -> each instanceof Text text && text.getLiteral().isBlank());
    boolean markedBehind = AttributesNode.atEndOf(behind).isPresent();
    boolean whole = behind.size() == (markedBehind ? 1 : 0);
    boolean marked =
        markedBehind || (whole && AttributesNode.atEndOf(NodeText.children(strong)).isPresent());
    return Optional.of(
        new BoldLine(paragraph, line, NodeText.of(line), whole, isNumbered(node), marked));
  }

  /** Whether a node begins with a number in bold. */
  public static boolean isNumbered(Node node) {
    return (node instanceof Paragraph || node instanceof Heading)
        && node.getFirstChild() instanceof StrongEmphasis strong
        && (QuestionNumber.of(NodeText.of(strong)).isPresent()
            || LETTERED.matcher(NodeText.of(strong)).matches()
            || DOTTED.matcher(NodeText.of(strong)).matches());
  }

  /** Whether it has what only questions have: a number or attributes. */
  boolean begins() {
    return numbered || marked;
  }

  QuestionLine asQuestion() {
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i) instanceof StrongEmphasis
          && Label.of(line.subList(i, line.size())).isPresent()) {
        return QuestionLine.of(paragraph, line.subList(0, i), Line.from(line.get(i)), false);
      }
    }
    Node end = line.getLast().getNext();
    return QuestionLine.of(paragraph, line, Line.behind(end), false);
  }
}
