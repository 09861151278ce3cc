package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.markdown.syntax.Attributes;
import org.examwright.reading.markdown.syntax.AttributesNode;
import org.jspecify.annotations.Nullable;

/**
 * The line that begins a question: a paragraph's first line that begins in bold.
 *
 * @param node the paragraph
 * @param label the number in front, without its punctuation; empty when there is none
 * @param stem the line without the number and the attributes; bold is taken away if all of it is
 * @param attributes what stands in braces at its end
 * @param rest what follows in the same paragraph after the end of the line
 * @param wholeLineBold whether nothing but attributes follows the bold
 */
record QuestionLine(
    Paragraph node,
    String label,
    List<Node> stem,
    Attributes attributes,
    List<Node> rest,
    boolean wholeLineBold) {
  private static final Pattern LABEL =
      Pattern.compile("\\s*([Qq]?[0-9]{1,6}[a-z]?)\\s*[.):](?=\\s|$)\\s*");

  /** The question line that a node begins with, if there is one. */
  static Optional<QuestionLine> of(Node node) {
    if (!(node instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof StrongEmphasis strong)) {
      return Optional.empty();
    }
    List<Node> line = new ArrayList<>();
    Node next = strong.getNext();
    for (; next != null && !isLineEnd(next); next = next.getNext()) {
      line.add(next);
    }
    Attributes attributes = Attributes.NONE;
    dropBlank(line);
    if (!line.isEmpty() && line.getLast() instanceof AttributesNode last) {
      attributes = last.attributes();
      line.removeLast();
      dropBlank(line);
    }
    return Optional.of(
        labelled(paragraph, strong, line, attributes, next == null ? null : next.getNext()));
  }

  /** Whether a node begins with a number in bold. */
  static boolean isNumbered(Node node) {
    return (node instanceof Paragraph || node instanceof Heading)
        && node.getFirstChild() instanceof StrongEmphasis strong
        && strong.getFirstChild() instanceof Text text
        && LABEL.matcher(text.getLiteral()).lookingAt();
  }

  /** Whether it has what only questions have: a number or attributes. */
  boolean isMarked() {
    return !label.isEmpty() || !attributes.equals(Attributes.NONE);
  }

  private static QuestionLine labelled(
      Paragraph paragraph,
      StrongEmphasis strong,
      List<Node> line,
      Attributes attributes,
      @Nullable Node rest) {
    String label = "";
    if (strong.getFirstChild() instanceof Text first) {
      Matcher number = LABEL.matcher(first.getLiteral());
      if (number.lookingAt()) {
        label = number.group(1);
        // The tree is ours alone, and the number is no part of any text that is made of it.
        first.setLiteral(first.getLiteral().substring(number.end()));
      }
    }
    List<Node> stem = new ArrayList<>();
    boolean numberAlone = !label.isEmpty() && isBlank(strong);
    if (line.isEmpty()) {
      stem.addAll(children(strong));
    } else {
      if (!numberAlone) {
        stem.add(strong);
      }
      stem.addAll(line);
    }
    List<Node> after = new ArrayList<>();
    for (Node node = rest; node != null; node = node.getNext()) {
      after.add(node);
    }
    return new QuestionLine(paragraph, label, stem, attributes, after, line.isEmpty());
  }

  private static boolean isLineEnd(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isBlank(StrongEmphasis strong) {
    return strong.getFirstChild() instanceof Text text
        && text.getNext() == null
        && text.getLiteral().isBlank();
  }

  private static void dropBlank(List<Node> line) {
    while (!line.isEmpty() && line.getLast() instanceof Text text && text.getLiteral().isBlank()) {
      line.removeLast();
    }
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
