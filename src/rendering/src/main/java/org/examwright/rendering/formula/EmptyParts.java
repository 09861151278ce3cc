package org.examwright.rendering.formula;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Takes away what stands there for nothing: scripts that arrows may have and have not, columns that
 * tables may have and have not.
 */
final class EmptyParts {
  private EmptyParts() {}

  static void remove(Element element) {
    for (Element child : Variants.elements(element)) {
      remove(child);
      List<Element> parts = Variants.elements(child);
      if (isScripted(child) && parts.size() == 2 && isEmpty(parts.get(1))) {
        element.replaceChild(parts.getFirst(), child);
      } else if (child.getLocalName().equals("mtable")) {
        columns(parts);
      }
    }
  }

  private static boolean isScripted(Element element) {
    return element.getLocalName().equals("munder") || element.getLocalName().equals("mover");
  }

  private static boolean isEmpty(Element part) {
    return part.getFirstChild() == null
        && (part.getLocalName().equals("mrow") || part.getLocalName().equals("mtd"));
  }

  private static void columns(List<Element> rows) {
    int used = rows.stream().mapToInt(EmptyParts::used).max().orElse(0);
    for (Element row : rows) {
      Variants.elements(row).stream().skip(Math.max(1, used)).forEach(row::removeChild);
    }
  }

  /** How many cells a row has up to the last that is filled. */
  private static int used(Element row) {
    List<Element> cells = Variants.elements(row);
    int used = cells.size();
    while (used > 0 && isEmpty(cells.get(used - 1))) {
      used--;
    }
    return used;
  }
}
