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
public final class Tag {
  private static final String PREFIX = "qti-";

  private final XmlElement element;
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Tag> children = new ArrayList<>();
  private final List<Object> content = new ArrayList<>();

  /** The element and all in it. */
  public Tag(XmlElement element) {
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

  /** The name that it has in all versions. */
  public String name() {
    return name;
  }

  /** The name as the file has it. */
  public String written() {
    return element.name();
  }

  /** Whether it has this name. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** Whether it is a place for an answer. */
  public boolean isInteraction() {
    return name.endsWith("interaction");
  }

  /** Where it begins. */
  public Origin origin() {
    return element.origin();
  }

  /** An attribute; empty when there is none. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether it says something by an attribute. */
  public boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** The attributes as the file has them. */
  Map<String, String> writtenAttributes() {
    return element.attributes();
  }

  /** All elements directly in it. */
  public List<Tag> children() {
    return children;
  }

  /** All elements of a name directly in it. */
  public List<Tag> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** The first element of a name directly in it. */
  public Optional<Tag> child(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).findFirst();
  }

  /** All elements within it and itself, in the order of the file. */
  public Stream<Tag> descendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::descendants));
  }

  /** All elements of a name within it. */
  public List<Tag> all(String wanted) {
    return descendants().filter(tag -> tag.is(wanted)).toList();
  }

  /** What is in it: strings and elements. */
  List<Object> content() {
    return content;
  }

  /** All characters within it. */
  public String text() {
    return element.characters();
  }
}
