package org.examwright.rendering.formula;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Writes brackets as operators, since MathML Core has no {@code mfenced}.
 *
 * @see <a href="https://www.w3.org/TR/MathML2/chapter3.html#presm.mfenced">MathML 2, mfenced</a>
 */
final class Fences {
  private Fences() {}

  static void expand(Element element) {
    List<Element> children = Variants.elements(element);
    children.forEach(Fences::expand);
    for (Element child : children) {
      if (child.getLocalName().equals("mfenced")) {
        element.replaceChild(row(child), child);
      }
    }
  }

  private static Element row(Element fenced) {
    Element row = create(fenced, "mrow");
    operator(row, fenced.hasAttribute("open") ? fenced.getAttribute("open") : "(", "fence");
    boolean first = true;
    for (Element child : Variants.elements(fenced)) {
      if (!first) {
        operator(row, ",", "separator");
      }
      row.appendChild(child);
      first = false;
    }
    operator(row, fenced.hasAttribute("close") ? fenced.getAttribute("close") : ")", "fence");
    return row;
  }

  private static void operator(Element row, String text, String role) {
    if (!text.isEmpty()) {
      Element operator = create(row, "mo");
      operator.setAttribute(role, "true");
      operator.setTextContent(text);
      row.appendChild(operator);
    }
  }

  private static Element create(Element place, String name) {
    return place.getOwnerDocument().createElementNS(MathMl.NAMESPACE, name);
  }
}
