package org.examwright.reading.sheet.grid;

import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.examwright.reading.source.xml.XmlEncoding;
import org.examwright.reading.source.xml.XmlLimits;

/**
 * Walks through a part of a workbook; names are looked at without their namespaces, of which there
 * are two sets.
 */
final class OfficeXml {
  private final XMLStreamReader reader;

  private OfficeXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** What is done at the beginning of each element. */
  @FunctionalInterface
  interface Visitor {
    void begin(OfficeXml element) throws XMLStreamException;
  }

  /**
   * Visits each element as it begins.
   *
   * @return whether the part is whole
   */
  static boolean walk(byte[] part, Visitor visitor, Consumer<String> end, Consumer<String> text) {
    try {
      XMLStreamReader reader =
          XmlLimits.factory().createXMLStreamReader(new StringReader(XmlEncoding.text(part)));
      OfficeXml xml = new OfficeXml(reader);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> visitor.begin(xml);
          case XMLStreamConstants.END_ELEMENT -> end.accept(reader.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.accept(reader.getText());
          default -> {} // says nothing
        }
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  /** The same for what has no text. */
  static boolean elements(byte[] part, Visitor visitor) {
    return walk(part, visitor, ignored -> {}, ignored -> {});
  }

  boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  String name() {
    return reader.getLocalName();
  }

  /** An attribute by its name without a namespace; empty if there is none. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute of a relationship, {@code r:id}, which others may have without one. */
  String relation(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(name)
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an attribute says yes. */
  boolean isSet(String name) {
    return isTrue(attribute(name));
  }

  static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A number that an attribute gives; another one if it gives none. */
  int number(String name, int otherwise) {
    return whole(attribute(name), otherwise);
  }

  static int whole(String digits, int otherwise) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : otherwise;
  }
}
