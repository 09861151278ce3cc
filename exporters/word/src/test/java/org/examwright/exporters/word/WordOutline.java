package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements written shortly: {@code name=value}, {@code name[text]}, {@code name(children)}. */
final class WordOutline {
  private WordOutline() {}

  static String of(Node parent) {
    List<String> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element(element));
      }
    }
    return String.join(" ", children);
  }

  private static String element(Element element) {
    String name = element.getLocalName();
    if (element.hasAttributes() && element.getAttributes().item(0).getLocalName().equals("val")) {
      return name + "=" + element.getAttributes().item(0).getNodeValue();
    }
    return name.equals("t")
        ? name + "[" + element.getFirstChild().getNodeValue() + "]"
        : name + "(" + of(element) + ")";
  }
}
