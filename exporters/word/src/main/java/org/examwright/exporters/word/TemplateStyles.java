package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes the styles of a template those that documents need.
 *
 * <p>A style is known by its name, which Word keeps in English for its own styles in every
 * language. The id, which nobody sees, becomes ours, so that nothing else has to know of the
 * template's.
 */
final class TemplateStyles {
  private static final Set<String> NAMING =
      Set.of(
          "basedOn",
          "next",
          "link",
          "pStyle",
          "rStyle",
          "tblStyle",
          "styleLink",
          "numStyleLink",
          "clickAndTypeStyle",
          "defaultTableStyle");

  private final TemplateFile file;

  /** By type and name, without regard to case. */
  private final Map<String, Element> own = new LinkedHashMap<>();

  /** Looks at the styles of a template. */
  TemplateStyles(TemplateFile file) {
    this.file = file;
    for (Element style : styles(file.styles())) {
      own.putIfAbsent(key(style), style);
    }
  }

  /**
   * Adds what is missing.
   *
   * @param ours the styles of the built-in template, which fit the template's letters and lines
   * @return the names of the styles that were added
   */
  List<String> complete(Document ours) {
    renumber(ours);
    List<String> added = new ArrayList<>();
    for (Element style : styles(ours)) {
      if (!own.containsKey(key(style))) {
        add(style);
        added.add(WordXml.value(style, "name"));
      }
    }
    return added;
  }

  /** Gives the styles that both have our ids, after others have let go of them. */
  private void renumber(Document ours) {
    Map<String, String> ids = new HashMap<>();
    for (Element style : styles(ours)) {
      String id = id(style);
      Element same = own.get(key(style));
      if (same != null && !id(same).equals(id)) {
        ids.put(id(same), id);
      }
      for (Element other : own.values()) {
        if (id(other).equals(id) && !key(other).equals(key(style))) {
          ids.putIfAbsent(id, free(id, ids));
        }
      }
    }
    if (!ids.isEmpty()) {
      file.all().values().forEach(part -> rename(part.getDocumentElement(), ids));
    }
  }

  private String free(String id, Map<String, String> ids) {
    for (int i = 2; ; i++) {
      String other = id + "-" + i;
      if (!ids.containsValue(other)
          && own.values().stream().noneMatch(style -> id(style).equals(other))) {
        return other;
      }
    }
  }

  private static void rename(Element element, Map<String, String> ids) {
    for (Element child : WordXml.children(element)) {
      String attribute = WordXml.is(child, "style") ? "styleId" : "val";
      if (Markup.WORD.equals(child.getNamespaceURI())
          && (attribute.equals("styleId") || NAMING.contains(child.getLocalName()))) {
        String id = ids.get(WordXml.attribute(child, attribute));
        if (id != null) {
          WordXml.setAttribute(child, attribute, id);
        }
      }
      rename(child, ids);
    }
  }

  private void add(Element style) {
    Document styles = file.styles();
    Element copy = (Element) styles.importNode(style, true);
    String type = WordXml.attribute(copy, "type");
    if (own.values().stream()
        .anyMatch(
            other ->
                WordXml.attribute(other, "type").equals(type)
                    && !WordXml.attribute(other, "default").isEmpty())) {
      copy.removeAttributeNS(Markup.WORD, "default");
    }
    if (own.values().stream().anyMatch(other -> isNamed(other, WordXml.value(copy, "name")))) {
      WordXml.child(copy, "name") // Word takes two styles of one name for one
          .ifPresent(name -> WordXml.setAttribute(name, "val", id(copy) + " 2"));
    }
    styles.getDocumentElement().appendChild(copy);
    own.put(key(copy), copy);
  }

  static List<Element> styles(Document part) {
    return WordXml.children(part.getDocumentElement(), "style");
  }

  static String id(Element style) {
    return WordXml.attribute(style, "styleId");
  }

  private static boolean isNamed(Element style, String name) {
    return WordXml.value(style, "name").equalsIgnoreCase(name);
  }

  private static String key(Element style) {
    return WordXml.attribute(style, "type")
        + " "
        + WordXml.value(style, "name").toLowerCase(Locale.ROOT);
  }
}
