package org.examwright.reading.outline.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph. It never changes, nor do its nodes: to take something off makes another
 * line, with copies where they differ.
 */
public final class Line {
  private final List<Node> nodes;
  private final @Nullable Node end;

  /** Its words, once somebody has asked for them: most lines are asked for them many times. */
  private @Nullable String text;

  /**
   * @param nodes what stands in it
   * @param end the break behind it; null at the end of a paragraph
   */
  public Line(List<Node> nodes, @Nullable Node end) {
    this.nodes = List.copyOf(nodes);
    this.end = end;
  }

  /** What stands in it. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The break behind it; null at the end of a paragraph. */
  public @Nullable Node end() {
    return end;
  }

  /** The lines of a paragraph, or of another node that holds inlines. */
  public static List<Line> of(Node paragraph) {
    return from(paragraph.getFirstChild());
  }

  /** The lines that begin with a node and end with its last sibling. */
  public static List<Line> from(@Nullable Node first) {
    List<Line> lines = new ArrayList<>(2);
    Line line = startingAt(first);
    lines.add(line);
    while (line.end != null) {
      line = startingAt(line.end.getNext());
      lines.add(line);
    }
    return lines;
  }

  /** The lines behind a break; none for null. */
  public static List<Line> behind(@Nullable Node lineBreak) {
    return lineBreak == null || lineBreak.getNext() == null ? List.of() : from(lineBreak.getNext());
  }

  /** The line that a paragraph, or another node that holds inlines, begins with. */
  public static Line first(Node paragraph) {
    return startingAt(paragraph.getFirstChild());
  }

  /** The line, or the rest of one, that begins with a node; an empty one for null. */
  public static Line startingAt(@Nullable Node first) {
    if (first == null || isBreak(first)) {
      return new Line(List.of(), first);
    }
    Node end = first.getNext();
    if (end == null || isBreak(end)) {
      return new Line(List.of(first), end); // most lines are one text
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(first);
    for (; end != null && !isBreak(end); end = end.getNext()) {
      nodes.add(end);
    }
    return new Line(nodes, end);
  }

  /** Whether one of the lines of a paragraph begins with such a node. */
  public static boolean anyBegins(Node paragraph, Predicate<Node> wanted) {
    boolean begins = true;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (begins && wanted.test(node)) {
        return true;
      }
      begins = isBreak(node);
    }
    return false;
  }

  /** Whether one of the texts directly in a paragraph is such a one. */
  public static boolean anyHolds(Node paragraph, Predicate<String> wanted) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text && wanted.test(text.getLiteral())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node ends a line. */
  public static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** Its words. */
  public String text() {
    String words = text;
    if (words == null) {
      words = NodeText.of(nodes);
      text = words;
    }
    return words;
  }

  public boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Whether it holds nothing but white space. */
  public boolean isBlank() {
    for (Node node : nodes) {
      if (!(node instanceof Text words && words.getLiteral().isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** Where its first node stands; nowhere if it is empty. */
  public List<SourceSpan> place() {
    return nodes.isEmpty() ? List.of() : nodes.getFirst().getSourceSpans();
  }

  /**
   * The line without its first characters.
   *
   * @param count at most as many as the text in front of any code or formula has
   */
  public Line withoutFirst(int count) {
    return new Line(withoutFirst(nodes, count), end);
  }

  /** The line without its first nodes. */
  public Line withoutNodes(int count) {
    return new Line(nodes.subList(count, nodes.size()), end);
  }

  /**
   * Nodes without the first characters of their text; emphasis in which nothing is left is none.
   *
   * @param count at most as many as the text in front of any code or formula has
   */
  public static List<Node> withoutFirst(List<Node> nodes, int count) {
    List<Node> left = new ArrayList<>();
    int drop = count;
    for (Node node : nodes) {
      int length = Math.min(drop, textLength(node));
      keep(length == 0 ? node : withoutFirst(node, length), length > 0, left);
      drop -= length;
    }
    return left;
  }

  /** Nodes without the last characters of their text, as {@link #withoutFirst(List, int)}. */
  public static List<Node> withoutLast(List<Node> nodes, int count) {
    List<Node> left = new ArrayList<>();
    int drop = count;
    for (Node node : nodes.reversed()) {
      int length = Math.min(drop, textLength(node));
      keep(length == 0 ? node : withoutLast(node, length), length > 0, left);
      drop -= length;
    }
    return new ArrayList<>(left.reversed());
  }

  private static void keep(Node node, boolean cut, List<Node> kept) {
    boolean emptied =
        cut
            && (node instanceof StrongEmphasis || node instanceof Emphasis)
            && NodeText.of(node).isEmpty()
            && isText(node);
    if (!emptied) {
      kept.add(node);
    }
  }

  private static boolean isText(Node node) {
    return NodeText.children(node).stream()
        .allMatch(
            child -> child instanceof Text || (child instanceof StrongEmphasis && isText(child)));
  }

  /** How many characters of text a node holds, code and formulas apart. */
  private static int textLength(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral().length();
    }
    int length = 0;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      length += textLength(child);
    }
    return length;
  }

  private static Node withoutFirst(Node node, int count) {
    return node instanceof Text text
        ? words(text, text.getLiteral().substring(count))
        : holding(node, withoutFirst(NodeText.children(node), count));
  }

  private static Node withoutLast(Node node, int count) {
    return node instanceof Text text
        ? words(text, text.getLiteral().substring(0, text.getLiteral().length() - count))
        : holding(node, withoutLast(NodeText.children(node), count));
  }

  /** A text at the place of another. */
  public static Text words(Text like, String literal) {
    Text text = new Text(literal);
    text.setSourceSpans(like.getSourceSpans());
    return text;
  }

  /** A node without the white space at the beginning of the text that it begins with. */
  public static Node withoutSpaceInFront(Node node) {
    Node first = node;
    while (first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    if (!(first instanceof Text text)) {
      return node;
    }
    int space = text.getLiteral().length() - text.getLiteral().stripLeading().length();
    return space == 0 ? node : withoutFirst(node, space);
  }

  private static Node holding(Node wrapper, List<Node> children) {
    Node copy = NodeCopy.bare(wrapper);
    children.forEach(child -> copy.appendChild(NodeCopy.of(child)));
    return copy;
  }

  /** A paragraph of some lines. */
  public static Paragraph paragraph(List<SourceSpan> place, List<Line> lines) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      nodes.addAll(lines.get(i).nodes());
      Node end = lines.get(i).end();
      if (i + 1 < lines.size() && end != null) {
        nodes.add(end);
      }
    }
    return paragraphOf(place, nodes);
  }

  /** A paragraph of copies of some nodes. */
  public static Paragraph paragraphOf(List<SourceSpan> place, List<Node> nodes) {
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(place);
    nodes.forEach(node -> paragraph.appendChild(NodeCopy.of(node)));
    return paragraph;
  }
}
