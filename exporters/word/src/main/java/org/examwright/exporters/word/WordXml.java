package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads, changes and writes a part of a Word file as XML. */
final class WordXml {
  private WordXml() {}

  static Document parse(byte[] part) {
    try {
      return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    } catch (SAXException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Document part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(part), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** What is found by going down from a child to its child and so on. */
  static Optional<Element> child(Node parent, String... path) {
    Optional<Element> found = children(parent, path[0]).stream().findFirst();
    for (int i = 1; i < path.length && found.isPresent(); i++) {
      found = children(found.get(), path[i]).stream().findFirst();
    }
    return found;
  }

  /** All elements of a name below another, in the order of the text. */
  static List<Element> all(Node parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (is(child, name)) {
        found.add(child);
      }
      found.addAll(all(child, name));
    }
    return found;
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && Markup.WORD.equals(element.getNamespaceURI());
  }

  /** The value of an attribute; empty when there is none. */
  static String attribute(Element element, String name) {
    return element.getAttributeNS(Markup.WORD, name);
  }

  static void setAttribute(Element element, String name, String value) {
    if (element.hasAttributeNS(Markup.WORD, name)) {
      element.getAttributeNodeNS(Markup.WORD, name).setValue(value);
    } else {
      element.setAttributeNS(Markup.WORD, "w:" + name, value);
    }
  }

  /** The {@code val} of what is found by going down; empty when there is none. */
  static String value(Node parent, String... path) {
    return child(parent, path).map(found -> attribute(found, "val")).orElse("");
  }

  /** A whole number; {@code otherwise} when it is none. */
  static int number(String text, int otherwise) {
    return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
  }
}
