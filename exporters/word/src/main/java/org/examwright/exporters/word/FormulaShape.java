package org.examwright.exporters.word;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a formula of Word is made of, so that it is known again when a program has saved it.
 *
 * <p>Letters and the elements around them count; properties do not, since programs write others.
 */
final class FormulaShape {
  private static final int NOTHING = 0x200B; // has no width

  private final StringBuilder shape = new StringBuilder();

  private FormulaShape() {}

  /** The shape of the formula that a paragraph ends with. */
  static String ofLast(Node paragraph) {
    FormulaShape formula = new FormulaShape();
    Node last = paragraph.getLastChild();
    if (last != null) {
      formula.children(last);
    }
    return formula.shape.toString();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && Markup.MATH.equals(element.getNamespaceURI())) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    String name = element.getLocalName();
    switch (name) {
      case "r", "oMath" -> children(element);
      case "t" -> {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
          letters(node.getNodeValue());
        }
      }
      default -> {
        if (name.equals("chr")) {
          shape.append(element.getAttributeNS(Markup.MATH, "val"));
        } else if (name.matches("accPr|naryPr|groupChrPr")) {
          children(element);
        } else if (!name.endsWith("Pr") && !isPropertyOfSigns(name)) {
          shape.append(name).append('{');
          children(element);
          shape.append('}');
        }
      }
    }
  }

  private static boolean isPropertyOfSigns(String name) {
    return name.matches("limLoc|pos|vertJc|subHide|supHide|grow");
  }

  private void letters(@Nullable String text) {
    if (text != null) {
      text.codePoints()
          .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != NOTHING)
          .forEach(shape::appendCodePoint);
    }
  }
}
