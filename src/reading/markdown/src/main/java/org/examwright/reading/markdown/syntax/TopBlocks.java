package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.BoldLine;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.source.html.HtmlGlance;
import org.jspecify.annotations.Nullable;

/** The blocks of a document as their authors mean them, where the rules take them otherwise. */
public final class TopBlocks {
  private TopBlocks() {}

  /**
   * The blocks of a document, one after the other.
   *
   * @param lines of the file, as they are written
   */
  public static List<Node> of(Node document, List<String> lines) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : NodeText.children(document)) {
      if (node instanceof OrderedList list && isOfOptions(list, nodes)) {
        nodes.getLast().getLastChild().appendChild(list);
        continue;
      }
      if (node instanceof OrderedList list) {
        nodes.addAll(new ListNumbers(lines).divided(list));
        continue;
      }
      nodes.add(
          isBoldLine(node)
              ? paragraph((Heading) node)
              : node instanceof HtmlBlock html
                  ? HtmlHeading.of(html).map(Node.class::cast).orElse(node)
                  : node);
    }
    return nodes;
  }

  /**
   * Whether a list is numbered in another style than the one directly in front of it, from 1 on:
   * {@code 1) one} below {@code 1. What?}.
   */
  private static boolean isOfOptions(OrderedList list, List<Node> before) {
    return !before.isEmpty()
        && before.getLast() instanceof OrderedList questions
        && !Objects.equals(questions.getMarkerDelimiter(), list.getMarkerDelimiter())
        && Objects.equals(list.getMarkerStartNumber(), 1)
        && list.getFirstChild().getNext() != null
        && questions.getLastChild().getLastChild() instanceof Paragraph;
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

  /**
   * A heading of the first level in a block of HTML, if it stands above all others; null if not.
   */
  public static @Nullable Heading banner(List<Node> nodes) {
    if (nodes.stream().anyMatch(node -> node instanceof Heading h && h.getLevel() == 1)) {
      return null;
    }
    for (Node node : nodes) {
      if (node instanceof Heading) {
        return null;
      }
      if (node instanceof HtmlBlock html && html.getLiteral().contains("<h1")) {
        String banner = HtmlGlance.at(html.getLiteral()).banner().orElse("");
        if (!banner.isBlank()) {
          Heading heading = new Heading();
          heading.setLevel(1);
          heading.setSourceSpans(html.getSourceSpans());
          heading.appendChild(new Text(banner));
          return heading;
        }
      }
    }
    return null;
  }
}
