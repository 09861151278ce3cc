package org.examwright.reading.outline.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.model.Credit;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.source.Problems;

/** The lines at the end of a paragraph that give accepted answers: {@code = answer}. */
final class AnswerLines {
  private AnswerLines() {}

  /**
   * One accepted answer.
   *
   * @param text without the equals sign
   * @param credit in percent
   * @param feedback may be empty
   */
  record Written(String text, BigDecimal credit, RichText feedback, Origin origin) {}

  /** The answers of a paragraph that holds nothing else, see {@link #apart}. */
  static List<Written> of(Node paragraph, List<String> source, Problems problems) {
    return Line.of(paragraph).stream().map(line -> written(line, source, problems)).toList();
  }

  /** Whether a node ends in accepted answers. */
  static boolean endIn(Node node) {
    return node instanceof Paragraph && isAnswer(Line.of(node).getLast());
  }

  /** Whether there is an accepted answer among the lines of a node. */
  static boolean standIn(Node node) {
    return node instanceof Paragraph && Line.of(node).stream().anyMatch(AnswerLines::isAnswer);
  }

  private static boolean isAnswer(Line line) {
    return !line.isEmpty()
        && line.nodes().getFirst() instanceof Text text
        && text.getLiteral().startsWith("=")
        && (text.getLiteral().startsWith("= ") || text.getLiteral().equals("="));
  }

  private static Written written(Line line, List<String> source, Problems problems) {
    Origin origin = new NodePlaces(problems).of(line.nodes().getFirst());
    List<Node> nodes = new ArrayList<>(line.nodes());
    Attributes attributes = Attributes.NONE;
    String braces = "";
    if (nodes.getLast() instanceof AttributesNode last) {
      attributes = last.attributes();
      braces = last.source();
      nodes.removeLast();
    }
    AnswerAttributes said = new AnswerAttributes(attributes, origin, problems);
    return new Written(
        text(nodes, braces, source), said.credit().orElse(Credit.FULL), said.feedback(), origin);
  }

  /** Text and code as they read; with any other markup, the line as it is written. */
  private static String text(List<Node> nodes, String braces, List<String> source) {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        default -> { // commonmark's node types are open
          SourceSpan span = nodes.getFirst().getSourceSpans().getFirst();
          String line = source.get(span.getLineIndex()).substring(span.getColumnIndex()).strip();
          String bare = line.substring(0, line.length() - braces.length());
          return bare.substring(1).strip();
        }
      }
    }
    return text.substring(1).strip();
  }

  /** The answers in the last paragraph of a quote that have no {@code >} in front of them. */
  static Optional<Node> swallowed(Node quote, List<String> source) {
    Node last = quote;
    while (last.getLastChild() instanceof Block inner) {
      last = inner;
    }
    return last instanceof Paragraph
        ? Line.of(last).stream()
            .filter(line -> isAnswer(line) && !isQuoted(line, source))
            .map(line -> line.nodes().getFirst())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isQuoted(Line line, List<String> source) {
    List<SourceSpan> spans = line.place();
    return spans.isEmpty()
        || source
            .get(spans.getFirst().getLineIndex())
            .substring(0, spans.getFirst().getColumnIndex())
            .contains(">");
  }

  /** A paragraph that ends in answers, with the lines above them as a paragraph of their own. */
  static List<Node> apart(Node paragraph) {
    List<Line> lines = Line.of(paragraph);
    int first = lines.size();
    while (first > 0 && isAnswer(lines.get(first - 1))) {
      first--;
    }
    if (first == 0) {
      return List.of(paragraph);
    }
    return List.of(
        Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, first)),
        Line.paragraph(lines.get(first).place(), lines.subList(first, lines.size())));
  }
}
