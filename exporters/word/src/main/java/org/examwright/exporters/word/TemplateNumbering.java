package org.examwright.exporters.word;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds our lists to those of a template. */
final class TemplateNumbering {
  private TemplateNumbering() {}

  /** Adds lists with ids that are free; they are found by their names. */
  static void complete(Document template, Document ours) {
    Element root = template.getDocumentElement();
    int id =
        WordXml.children(root, "abstractNum").stream()
            .mapToInt(list -> WordXml.number(WordXml.attribute(list, "abstractNumId"), 0))
            .max()
            .orElse(-1);
    List<Element> started = WordXml.children(root, "num");
    Node place =
        started.isEmpty()
            ? WordXml.child(root, "numIdMacAtCleanup").orElse(null)
            : started.getFirst();
    for (Element list : WordXml.children(ours.getDocumentElement(), "abstractNum")) {
      Element copy = (Element) template.importNode(list, true);
      WordXml.setAttribute(copy, "abstractNumId", Integer.toString(++id));
      root.insertBefore(copy, place);
    }
  }
}
