package org.examwright.reading.qti.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.qti.xml.XmlNode;

/**
 * An element of an item or test by the name that it has in all versions.
 *
 * <p>Version 2 writes {@code responseIf} and {@code mapKey}, version 3 {@code qti-response-if} and
 * {@code map-key}; here they are {@code responseif} and {@code mapkey}.
 */
final class Tag {
  private static final String PREFIX = "qti-";

  private final XmlElement element;
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Tag> children = new ArrayList<>();
  private final List<Object> content = new ArrayList<>();

  Tag(XmlElement element) {
    this.element = element;
    String lower = element.name().toLowerCase(Locale.ROOT);
    this.name = plain(lower.startsWith(PREFIX) ? lower.substring(PREFIX.length()) : lower);
    element.attributes().forEach((key, value) -> attributes.putIfAbsent(plain(key), value));
    for (XmlNode node : element.content()) {
      switch (node) {
        case XmlElement inner -> {
          Tag child = new Tag(inner);
          children.add(child);
          content.add(child);
        }
        case XmlNode.XmlCharacters characters -> content.add(characters.text());
      }
    }
  }

  private static String plain(String name) {
    return name.replace("-", "").toLowerCase(Locale.ROOT);
  }

  String name() {
    return name;
  }

  /** The name as the file has it. */
  String written() {
    return element.name();
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** Whether it is a place for an answer. */
  boolean isInteraction() {
    return name.endsWith("interaction");
  }

  Origin origin() {
    return element.origin();
  }

  /** An attribute; empty when there is none. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** The attributes as the file has them. */
  Map<String, String> writtenAttributes() {
    return element.attributes();
  }

  /** All elements directly in it. */
  List<Tag> children() {
    return children;
  }

  List<Tag> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  Optional<Tag> child(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).findFirst();
  }

  /** All elements within it and itself, in the order of the file. */
  Stream<Tag> descendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::descendants));
  }

  /** All elements of a name within it. */
  List<Tag> all(String wanted) {
    return descendants().filter(tag -> tag.is(wanted)).toList();
  }

  /** What is in it: strings and elements. */
  List<Object> content() {
    return content;
  }

  /** All characters within it. */
  String text() {
    return element.characters();
  }
}
