package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of MathML with what Word's formulas need to know of it. */
record MathNode(Element element) {

  String name() {
    return element.getLocalName();
  }

  /** The text in it without white space at its ends. */
  String text() {
    return element.getTextContent().strip();
  }

  /** An attribute; {@code otherwise} when it is not there. */
  String attribute(String name, String otherwise) {
    return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
  }

  List<MathNode> children() {
    List<MathNode> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.add(new MathNode(inner));
      }
    }
    return children;
  }

  MathNode child(int index) {
    return children().get(index);
  }

  /** The sign of an operator; empty for anything else. */
  String sign() {
    return name().equals("mo") ? text() : "";
  }

  /** Whether it holds nothing. */
  boolean isEmptyRow() {
    return name().equals("mrow") && children().isEmpty() && text().isEmpty();
  }

  /** Whether it has scripts on both sides of the line that stand in front of what follows. */
  boolean isBeforeItsBase() {
    return alone().name().equals("msubsup") && alone().child(0).isEmptyRow();
  }

  /** What a row holds if that is a single element. */
  MathNode alone() {
    return name().equals("mrow") && children().size() == 1 ? child(0).alone() : this;
  }

  /**
   * Whether it is a sign that at the end of a row does not do what it does in front of others.
   *
   * @param length of the row
   */
  boolean isLone(int length) {
    return switch (sign()) {
      case "+", "-", "−", "±" -> true;
      case "|" -> length == 1;
      default -> false;
    };
  }

  /** What closes a bracket that MathML does not pair; empty for any other sign. */
  static String closing(String sign) {
    return switch (sign) {
      case "|" -> "|";
      case "⌊" -> "⌋";
      case "⌈" -> "⌉";
      default -> "";
    };
  }

  /** Whether it is a large operator such as a sum, with its limits at {@link #child}. */
  boolean isLargeOperator() {
    return switch (name()) {
      case "msub", "msup", "msubsup", "munder", "mover", "munderover" ->
          child(0).name().equals("mo") && "∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂".contains(child(0).text());
      default -> false;
    };
  }

  /** Whether it is an operator whose limit stands below it. */
  boolean takesLimitBelow() {
    return switch (name()) {
      case "mi", "mo" ->
          switch (text()) {
            case "lim", "max", "min", "sup", "inf" -> true;
            default -> false;
          };
      case "munder" -> true;
      default -> false;
    };
  }
}
