package org.examwright.reading.moodle.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examwright.model.text.Html;
import org.examwright.model.text.WhiteSpace;

/** What stands in an element. */
sealed interface XmlContent {

  /** Characters, with what was escaped or in CDATA as it is meant. */
  record Characters(String text) implements XmlContent {}

  /**
   * An element.
   *
   * @param place the offset of its start in the file
   */
  record Element(String name, Map<String, String> attributes, List<XmlContent> content, int place)
      implements XmlContent {

    /** All children with a name. */
    List<Element> children(String wanted) {
      return content.stream()
          .filter(Element.class::isInstance)
          .map(Element.class::cast)
          .filter(child -> child.name.equals(wanted))
          .toList();
    }

    /** The first child with a name. */
    Optional<Element> child(String wanted) {
      return children(wanted).stream().findFirst();
    }

    boolean hasElements() {
      return content.stream().anyMatch(Element.class::isInstance);
    }

    /** The characters directly in it, without white space at the ends. */
    String text() {
      return WhiteSpace.trim(
          content.stream()
              .map(part -> part instanceof Characters characters ? characters.text() : "")
              .collect(Collectors.joining()));
    }

    /** The characters of a child; nothing when there is none. */
    String value(String child) {
      return child(child).map(Element::text).orElse("");
    }

    /** The characters of the {@code text} within a child. */
    String textOf(String child) {
      return child(child).map(element -> element.value("text")).orElse("");
    }

    /** An attribute; nothing when there is none. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** The content as markup, for elements that should have been escaped. */
    String markup() {
      StringBuilder out = new StringBuilder();
      for (XmlContent part : content) {
        switch (part) {
          case Characters characters -> out.append(Html.escape(characters.text()));
          case Element element -> {
            out.append('<').append(element.name());
            element
                .attributes()
                .forEach(
                    (name, value) ->
                        out.append(' ')
                            .append(name)
                            .append("=\"")
                            .append(Html.escape(value))
                            .append('"'));
            out.append('>').append(element.markup());
            out.append("</").append(element.name()).append('>');
          }
        }
      }
      return out.toString();
    }
  }
}
