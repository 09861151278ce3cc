package org.examwright.reading.qti.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Html;
import org.examwright.model.text.WhiteSpace;

/**
 * An element.
 *
 * @param name without a prefix
 * @param attributes by their names without prefixes
 * @param origin where it begins
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlNode> content, Origin origin)
    implements XmlNode {

  /** All elements directly in it. */
  public Stream<XmlElement> elements() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** All elements of a name directly in it. */
  public List<XmlElement> children(String wanted) {
    return elements().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The first element of a name directly in it. */
  public Optional<XmlElement> child(String wanted) {
    return elements().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** All elements within it, in the order of the file. */
  public Stream<XmlElement> descendants() {
    return elements().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
  }

  /** All elements of a name within it, in the order of the file. */
  public List<XmlElement> descendants(String wanted) {
    return descendants().filter(element -> element.name.equals(wanted)).toList();
  }

  /** The first element of a name within it. */
  public Optional<XmlElement> descendant(String wanted) {
    return descendants().filter(element -> element.name.equals(wanted)).findFirst();
  }

  /** Whether it says something by an attribute, even if that is empty. */
  public boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** An attribute; empty when there is none. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** All characters within it as they stand. */
  public String characters() {
    return content.stream()
        .map(
            node ->
                switch (node) {
                  case XmlCharacters characters -> characters.text();
                  case XmlElement element -> element.characters();
                })
        .collect(Collectors.joining());
  }

  /** All characters within it without white space at the ends. */
  public String text() {
    return WhiteSpace.trim(characters());
  }

  /** The characters of the first element of a name directly in it; empty when there is none. */
  public String textOf(String child) {
    return child(child).map(XmlElement::text).orElse("");
  }

  /** What is in it as markup. */
  public String innerMarkup() {
    StringBuilder out = new StringBuilder();
    content.forEach(node -> write(node, out));
    return out.toString();
  }

  /** It and what is in it as markup. */
  public String markup() {
    StringBuilder out = new StringBuilder();
    write(this, out);
    return out.toString();
  }

  private static void write(XmlNode node, StringBuilder out) {
    switch (node) {
      case XmlCharacters characters -> out.append(Html.escape(characters.text()));
      case XmlElement element -> {
        out.append('<').append(element.name);
        element.attributes.forEach(
            (name, value) ->
                out.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"'));
        out.append('>');
        element.content.forEach(inner -> write(inner, out));
        if (!HtmlVoid.NAMES.contains(element.name)) {
          out.append("</").append(element.name).append('>');
        }
      }
    }
  }
}
