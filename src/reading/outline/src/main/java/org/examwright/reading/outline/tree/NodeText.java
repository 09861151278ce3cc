package org.examwright.reading.outline.tree;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of nodes, without their markup. */
public final class NodeText {
  private NodeText() {}

  /** The words of a node and all that is in it; line breaks are spaces, pictures nothing. */
  public static String of(Node node) {
    if (node instanceof Text words) {
      return words.getLiteral();
    }
    Node only = node.getFirstChild();
    if (only instanceof Text words && only.getNext() == null && !(node instanceof Image)) {
      return words.getLiteral();
    }
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  /** The words of several nodes, one after the other. */
  public static String of(List<Node> nodes) {
    if (nodes.size() == 1) {
      return of(nodes.getFirst());
    }
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      append(node, text);
    }
    return text.toString();
  }

  /** The first words of several nodes, at least {@code length} characters if there are as many. */
  public static String start(List<Node> nodes, int length) {
    if (nodes.size() == 1) {
      return of(nodes.getFirst());
    }
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      if (text.length() >= length) {
        break;
      }
      append(node, text);
    }
    return text.toString();
  }

  /** Asks for the commonest nodes first, one by one: it is called for each node many times. */
  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text words) {
      text.append(words.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof Code code) {
      text.append(code.getLiteral());
    } else if (node instanceof Image) {
      return; // its words are not seen
    } else if (node.getFirstChild() == null) {
      text.append(node instanceof FormulaNode formula ? formula.tex() : "");
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        append(child, text);
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
}
