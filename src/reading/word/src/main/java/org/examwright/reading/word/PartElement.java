package org.examwright.reading.word;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.examwright.reading.source.xml.XmlEncoding;
import org.examwright.reading.source.xml.XmlLimits;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document with what stands in it.
 *
 * @param name with the usual prefix of its namespace, {@code w:p}; those of strict documents have
 *     the same
 * @param attributes by names with such prefixes
 * @param text directly in it
 */
record PartElement(
    String name, Map<String, String> attributes, List<PartElement> children, String text) {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r:"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
          Map.entry(
              "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
          Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14:"),
          Map.entry("urn:schemas-microsoft-com:vml", "v:"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /** The root of a part. */
  static PartElement parse(byte[] part) throws XMLStreamException {
    XMLStreamReader reader =
        XmlLimits.factory().createXMLStreamReader(new StringReader(XmlEncoding.text(part)));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        return element(reader);
      }
    }
    throw new XMLStreamException("no element");
  }

  private static PartElement element(XMLStreamReader reader) throws XMLStreamException {
    String name = prefix(reader.getNamespaceURI()) + reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(
          prefix(reader.getAttributeNamespace(i)) + reader.getAttributeLocalName(i),
          reader.getAttributeValue(i));
    }
    List<PartElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(reader));
        case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return new PartElement(
              name, attributes, children, children.isEmpty() ? text.toString() : "");
        }
        default -> {} // comments and instructions say nothing
      }
    }
  }

  private static String prefix(@Nullable String namespace) {
    return namespace == null ? "" : PREFIXES.getOrDefault(namespace, "");
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  /** An attribute; empty if there is none. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  Optional<PartElement> child(String wanted) {
    for (PartElement child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  Stream<PartElement> all(String wanted) {
    return children.stream().filter(child -> child.is(wanted));
  }

  /** The first of a name, however deep. */
  Optional<PartElement> within(String wanted) {
    return descendants().filter(each -> each.is(wanted)).findFirst();
  }

  /** All elements in it, each before those within. */
  Stream<PartElement> descendants() {
    return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
  }

  /** The cells of a row, whatever surrounds them. */
  Stream<PartElement> cells() {
    return children.stream()
        .flatMap(
            child ->
                child.is("w:tc")
                    ? Stream.of(child)
                    : child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:ins")
                        ? child.cells()
                        : Stream.empty());
  }

  /** The value of a child that has nothing but {@code w:val}; empty if there is none. */
  String value(String wanted) {
    return child(wanted).map(each -> each.get("w:val")).orElse("");
  }

  /** The whole number of a child's {@code w:val}. */
  Optional<Integer> number(String wanted) {
    return parsed(value(wanted));
  }

  static Optional<Integer> parsed(String number) {
    return NUMBER.matcher(number).matches()
        ? Optional.of(Integer.valueOf(number))
        : Optional.empty();
  }

  /** Whether a switch is on; nothing where it is not set. */
  Optional<Boolean> isOn(String wanted) {
    return child(wanted).map(each -> each.get("w:val")).map(value -> !OFF.contains(value));
  }
}
