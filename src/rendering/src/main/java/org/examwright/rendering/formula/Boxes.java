package org.examwright.rendering.formula;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws boxes around what the parser has put a sign over, since it has no command for boxes.
 *
 * @see <a href="https://www.w3.org/TR/MathML2/chapter3.html#presm.menclose">MathML 2, menclose</a>
 */
final class Boxes {
  /** From the private use area, so that nobody writes it. */
  private static final String SIGN = "\uE000";

  private Boxes() {}

  static void draw(Element element) {
    for (Element child : Variants.elements(element)) {
      draw(child);
      List<Element> parts = Variants.elements(child);
      if (child.getLocalName().equals("mover")
          && parts.size() == 2
          && parts.get(1).getTextContent().equals(SIGN)) {
        Element box = child.getOwnerDocument().createElementNS(MathMl.NAMESPACE, "menclose");
        box.setAttribute("notation", "box");
        box.appendChild(parts.getFirst());
        element.replaceChild(box, child);
      }
    }
  }
}
