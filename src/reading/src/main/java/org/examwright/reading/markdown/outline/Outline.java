package org.examwright.reading.markdown.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.markdown.syntax.DetailsNode;
import org.examwright.reading.markdown.syntax.NodeText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
    Explanation explanation) {

  /**
   * Divides a document.
   *
   * @param titled whether the set has a title already, so that every heading is a category
   * @param shape how the file marks its questions; null to find out
   * @param lines of the file, as they are written
   */
  public static Outline of(
      Node document, boolean titled, @Nullable Shape shape, List<String> lines) {
    List<Node> nodes = new ArrayList<>();
    ListNumbers numbers = new ListNumbers(lines);
    for (Node node : NodeText.children(document)) {
      if (node instanceof OrderedList list) {
        nodes.addAll(numbers.divided(list));
        continue;
      }
      nodes.add(
          isBoldLine(node)
              ? paragraph((Heading) node)
              : HtmlHeading.of(node).map(Node.class::cast).orElse(node));
    }
    Heading title = titled ? null : title(nodes);
    if (title == null && !titled) {
      title = titleInHtml(nodes);
    }
    return new OutlineFinding(withKeysAsSections(nodes), title, shape).find();
  }

  /** An answer key that is to be unfolded is a section like one under a heading. */
  private static List<Node> withKeysAsSections(List<Node> nodes) {
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

  /** Whether a line across the page directly below a bold line has made a heading of it. */
  private static boolean isBoldLine(Node node) {
    return node instanceof Heading heading
        && heading.getSourceSpans().size() > 1
        && BoldLine.isNumbered(heading);
  }

  private static Paragraph paragraph(Heading heading) {
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(heading.getSourceSpans());
    NodeText.children(heading).forEach(paragraph::appendChild);
    return paragraph;
  }

  /** The one heading of the first level, if it stands before everything else but text. */
  private static @Nullable Heading title(List<Node> nodes) {
    Heading found = null;
    boolean headingBefore = false;
    for (Node node : nodes) {
      if (node instanceof Heading heading) {
        if (heading.getLevel() == 1 && !CategoryHeading.is(heading)) {
          if (found != null || headingBefore) {
            return null;
          }
          found = heading;
        }
        headingBefore = true;
      }
    }
    return found;
  }

  /** A heading of the first level in a block of HTML, if it stands above all others. */
  private static @Nullable Heading titleInHtml(List<Node> nodes) {
    if (nodes.stream().anyMatch(node -> node instanceof Heading h && h.getLevel() == 1)) {
      return null;
    }
    for (Node node : nodes) {
      if (node instanceof Heading) {
        return null;
      }
      if (node instanceof HtmlBlock html && html.getLiteral().contains("<h1")) {
        Element named = Jsoup.parseBodyFragment(html.getLiteral()).selectFirst("h1");
        if (named != null && !named.text().isBlank()) {
          Heading heading = new Heading();
          heading.setLevel(1);
          heading.setSourceSpans(html.getSourceSpans());
          heading.appendChild(new Text(named.text()));
          return heading;
        }
      }
    }
    return null;
  }
}
