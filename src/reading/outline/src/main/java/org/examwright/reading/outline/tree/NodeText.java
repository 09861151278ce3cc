package org.examwright.reading.outline.tree;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of nodes, without their markup. */
public final class NodeText {
  private NodeText() {}

  /** The words of a node and all that is in it; line breaks are spaces, pictures nothing. */
  public static String of(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  /** The words of several nodes, one after the other. */
  public static String of(List<Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> append(node, text));
    return text.toString();
  }

  /** The first words of several nodes, at least {@code length} characters if there are as many. */
  public static String start(List<Node> nodes, int length) {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      if (text.length() >= length) {
        break;
      }
      append(node, text);
    }
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    switch (node) {
      case Text words -> text.append(words.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case FormulaNode formula -> text.append(formula.tex());
      case SoftLineBreak ignored -> text.append(' ');
      case HardLineBreak ignored -> text.append(' ');
      case Image ignored -> {}
      default -> { // commonmark's node types are open
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          append(child, text);
        }
      }
    }
  }

  /** The children of a node, in order. */
  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The children of a paragraph, line by line; the breaks themselves are in no line. */
  public static List<List<Node>> lines(Node paragraph) {
    List<List<Node>> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(node);
      }
    }
    lines.add(line);
    return lines;
  }

  /**
   * Takes characters off the beginning of some nodes' words.
   *
   * @param count at most as many as the text in front of any code or formula has
   */
  public static void dropFirst(List<Node> nodes, int count) {
    int left = count;
    for (Node node : nodes) {
      if (left > 0) {
        left = dropFirst(node, left);
      }
    }
  }

  private static int dropFirst(Node node, int count) {
    if (node instanceof Text text) {
      int dropped = Math.min(count, text.getLiteral().length());
      text.setLiteral(text.getLiteral().substring(dropped));
      return count - dropped;
    }
    int left = count;
    for (Node child : children(node)) {
      if (left > 0) {
        left = dropFirst(child, left);
      }
    }
    unlinkIfEmptied(node);
    return left;
  }

  /** Emphasis in which no words are left is none. */
  private static void unlinkIfEmptied(Node node) {
    boolean emphasis = node instanceof StrongEmphasis || node instanceof Emphasis;
    if (emphasis && node.getParent() != null && of(node).isEmpty() && isText(node)) {
      node.unlink();
    }
  }

  private static boolean isText(Node node) {
    return children(node).stream()
        .allMatch(
            child -> child instanceof Text || (child instanceof StrongEmphasis && isText(child)));
  }

  /** Takes characters off the end of some nodes' words, as {@link #dropFirst} does in front. */
  public static void dropLast(List<Node> nodes, int count) {
    int left = count;
    for (Node node : nodes.reversed()) {
      if (left > 0) {
        left = dropLast(node, left);
      }
    }
  }

  private static int dropLast(Node node, int count) {
    if (node instanceof Text text) {
      int dropped = Math.min(count, text.getLiteral().length());
      text.setLiteral(text.getLiteral().substring(0, text.getLiteral().length() - dropped));
      return count - dropped;
    }
    int left = count;
    for (Node child : children(node).reversed()) {
      if (left > 0) {
        left = dropLast(child, left);
      }
    }
    unlinkIfEmptied(node);
    return left;
  }
}
