package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Does what every reader of Office files does first: takes out what it may ignore. */
final class Ignorable {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private Ignorable() {}

  /** A part without the elements of the namespaces that its root declares ignorable. */
  static byte[] removed(byte[] part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
      Element root = document.getDocumentElement();
      Set<String> namespaces = new HashSet<>();
      for (String prefix : root.getAttributeNS(COMPATIBILITY, "Ignorable").split(" ", -1)) {
        if (!prefix.isEmpty()) {
          namespaces.add(String.valueOf(root.lookupNamespaceURI(prefix)));
        }
      }
      root.removeAttributeNS(COMPATIBILITY, "Ignorable");
      remove(root, namespaces);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void remove(Element element, Set<String> namespaces) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    for (Element child : children) {
      if (namespaces.contains(child.getNamespaceURI())) {
        element.removeChild(child);
      } else {
        remove(child, namespaces);
      }
    }
  }
}
