package org.examwright.rendering.formula;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the style of letters where today's readers look for it.
 *
 * <p>The parser wraps styled letters, and by mistake what follows them, in {@code mstyle}, which
 * MathML Core has not. Letters of a style become the characters that Unicode has for it; upright
 * ones become one name.
 *
 * @see <a href="https://www.w3.org/TR/mathml-core/#mathvariant">MathML Core, mathvariant</a>
 */
final class Variants {
  private static final String MATHVARIANT = "mathvariant";

  private Variants() {}

  static void apply(Element element) {
    boolean afterStyle = false;
    for (Element child : elements(element)) {
      boolean style = child.getLocalName().equals("mstyle") && child.hasAttribute(MATHVARIANT);
      if (style && !afterStyle) {
        letters(child, child.getAttribute(MATHVARIANT));
      }
      apply(child);
      if (style) {
        unwrap(child, !afterStyle);
      } else if (child.getLocalName().equals("mi")) {
        letters(child, child.getAttribute(MATHVARIANT));
      }
      afterStyle = style;
    }
  }

  private static void letters(Element element, String variant) {
    if (variant.isEmpty()) {
      return;
    }
    List<Element> children = elements(element);
    if (!children.isEmpty()) {
      children.forEach(child -> letters(child, variant));
      return;
    }
    String styled = MathLetters.in(variant, element.getTextContent());
    if (element.getLocalName().equals("mi")) {
      if (variant.equals("normal")) {
        element.setAttribute(MATHVARIANT, variant);
      } else if (!styled.equals(element.getTextContent())) {
        element.removeAttribute(MATHVARIANT);
      }
    }
    element.setTextContent(styled);
  }

  /** What stood in the wrapper stays together if it was meant to. */
  private static void unwrap(Element style, boolean together) {
    Node parent = style.getParentNode();
    boolean alone =
        parent.getLocalName().equals("mrow")
            && parent.getFirstChild().equals(style)
            && style.getNextSibling() == null;
    Element group =
        alone
            ? (Element) parent
            : style.getOwnerDocument().createElementNS(MathMl.NAMESPACE, "mrow");
    if (together && !alone) {
      parent.insertBefore(group, style);
    }
    while (style.getFirstChild() != null) {
      Node child = style.getFirstChild();
      if (together) {
        group.appendChild(child);
      } else {
        parent.insertBefore(child, style);
      }
    }
    parent.removeChild(style);
    if (together) {
      joinNames(group);
    }
  }

  /** Upright letters side by side are one name: {@code rank}. */
  private static void joinNames(Element group) {
    Element before = null;
    for (Element child : elements(group)) {
      boolean upright =
          child.getLocalName().equals("mi") && child.getAttribute(MATHVARIANT).equals("normal");
      if (upright && before != null) {
        before.setTextContent(before.getTextContent() + child.getTextContent());
        group.removeChild(child);
      } else {
        before = upright ? child : null;
      }
    }
  }

  static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
