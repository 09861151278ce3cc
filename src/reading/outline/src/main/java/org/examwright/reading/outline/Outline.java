package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;
import org.jspecify.annotations.Nullable;

/**
 * A file divided into parts and questions.
 *
 * @param title the heading that names the set; null if there is none
 * @param emptyHeadings those that stand above no question and no text
 * @param unfitKeys those of answer keys whose numbers are not those of the questions above them
 */
public record Outline(
    List<Draft.Part> parts,
    @Nullable Node title,
    List<Heading> emptyHeadings,
    List<Heading> unfitKeys,
    Explanation explanation,
    boolean explicit,
    boolean asks) {

  private static final int KEYS_IN_FRONT = 5;
  private static final SignSet IN_FRONT_OF_ONE = SignSet.of(" \t\u00A0([0");

  /**
   * Divides a document.
   *
   * @param nodes the blocks of the file, one after the other
   * @param banner what names the set if no heading does; null if nothing does
   * @param titled whether the set has a title already, so that every heading is a category
   * @param shape how the file marks its questions; null to find out
   */
  public static Outline of(
      List<Node> nodes, @Nullable Heading banner, boolean titled, @Nullable Shape shape) {
    Heading title = titled ? null : title(nodes);
    if (title == null && !titled) {
      title = banner;
    }
    List<Node> sections = withKeysAsSections(nodes);
    if (mayBeginWithKey(sections)) {
      sections = KeyInFront.putLast(sections);
    }
    List<Node> blocks =
        sections.stream().anyMatch(Outline::mayBeCounted)
            ? SumOptions.lettered(sections)
            : sections;
    return new OutlineFinding(blocks, title, shape).find();
  }

  /** Whether something begins with a 1, be it 01 or in parentheses. */
  private static boolean mayBeCounted(Node node) {
    return node instanceof OrderedList
        || (node instanceof Paragraph && Line.anyBegins(node, Outline::isOne));
  }

  private static boolean isOne(Node first) {
    String text = NodeText.of(first);
    int at = 0;
    while (at < text.length() && IN_FRONT_OF_ONE.has(text.charAt(at))) {
      at++;
    }
    return at < text.length()
        && text.charAt(at) == '1'
        && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }

  /** Whether the first paragraph of a file that begins with a word has numbers from 1 on. */
  private static boolean mayBeginWithKey(List<Node> nodes) {
    for (int i = 0; i < Math.min(nodes.size(), KEYS_IN_FRONT); i++) {
      String text = nodes.get(i) instanceof Paragraph paragraph ? Line.first(paragraph).text() : "";
      int one = text.isEmpty() || !Character.isLetter(text.charAt(0)) ? -1 : text.indexOf('1');
      if (one > 0 && text.indexOf('2', one) > 0) {
        return true;
      }
    }
    return false;
  }

  /** An answer key that is to be unfolded is a section like one under a heading. */
  private static List<Node> withKeysAsSections(List<Node> nodes) {
    if (nodes.stream().noneMatch(DetailsNode.class::isInstance)) {
      return nodes;
    }
    List<Node> sections = new ArrayList<>();
    long keys = nodes.stream().filter(AnswerKey::isFoldedKey).count();
    for (Node node : nodes) {
      if (node instanceof DetailsNode details && keys == 1 && AnswerKey.isFoldedKey(node)) {
        Heading heading = new Heading();
        heading.setLevel(1);
        heading.setSourceSpans(details.getSourceSpans());
        heading.appendChild(new Text(NodeText.of(details.summary().orElseThrow())));
        sections.add(heading);
      }
      sections.add(node);
    }
    return sections;
  }

  /** The heading that names the set. */
  public Optional<Node> heading() {
    return Optional.ofNullable(title);
  }

  /** The one heading of the first level, if it stands before everything else but text. */
  private static @Nullable Heading title(List<Node> nodes) {
    Heading found = null;
    boolean headingBefore = false;
    for (Node node : nodes) {
      if (node instanceof Heading heading) {
        if (heading.getLevel() == 1 && CategoryHeading.category(heading).isEmpty()) {
          if (found != null || headingBefore) {
            return null;
          }
          found = heading;
        }
        headingBefore = true;
      }
    }
    return found != null && isAnswered(found, nodes) ? null : found;
  }

  /** Whether a heading is the number of a question whose answer stands under another heading. */
  private static boolean isAnswered(Heading heading, List<Node> nodes) {
    String text = NodeText.of(heading).strip();
    return QuestionNumber.ofHeading(text)
            .filter(number -> number.worded() && number.length() >= text.length())
            .isPresent()
        && nodes.stream()
            .anyMatch(
                node ->
                    node instanceof Heading other
                        && Label.ofHeading(NodeText.of(other))
                            .filter(found -> found.label().equals(Label.ANSWER))
                            .isPresent());
  }
}
