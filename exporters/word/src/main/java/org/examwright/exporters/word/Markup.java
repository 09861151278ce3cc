package org.examwright.exporters.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Writes elements for which POI has no class at the end of another. */
final class Markup implements AutoCloseable {
  static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XmlCursor cursor;
  private final String namespace;

  /**
   * Begins at the end of {@code parent}.
   *
   * @param namespace of all names that follow without another
   */
  Markup(XmlObject parent, String namespace) {
    this.cursor = parent.newCursor();
    this.namespace = namespace;
    cursor.toEndToken();
  }

  /**
   * Declares that readers who do not know {@link #WORD_2010} may pass over it.
   *
   * @param root of the document
   */
  static void allowWord2010(XmlObject root) {
    try (XmlCursor cursor = root.newCursor()) {
      QName ignorable = new QName(COMPATIBILITY, "Ignorable", "mc");
      String others = cursor.getAttributeText(ignorable);
      Map<String, String> declared = new HashMap<>();
      cursor.getAllNamespaces(declared);
      String prefix =
          declared.entrySet().stream()
              .filter(each -> each.getValue().equals(WORD_2010))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse("w14");
      if (!declared.containsKey(prefix)) {
        cursor.push();
        cursor.toNextToken();
        cursor.insertNamespace(prefix, WORD_2010);
        cursor.pop();
      }
      if (others == null) {
        cursor.setAttributeText(ignorable, prefix);
      } else if (!List.of(others.split("\\s+", -1)).contains(prefix)) {
        cursor.setAttributeText(ignorable, others + " " + prefix);
      }
    }
  }

  Markup open(String name) {
    return open(namespace, name);
  }

  Markup open(String otherNamespace, String name) {
    cursor.beginElement(new QName(otherNamespace, name));
    return this;
  }

  /** An attribute of the element that was just opened, in the element's own namespace. */
  Markup attribute(String name, String value) {
    return attribute(namespace, name, value);
  }

  Markup attribute(String otherNamespace, String name, String value) {
    cursor.insertAttributeWithValue(new QName(otherNamespace, name), value);
    return this;
  }

  Markup text(String text) {
    cursor.insertChars(text);
    return this;
  }

  Markup end() {
    cursor.toNextToken();
    return this;
  }

  /** An element with nothing but a {@code val} attribute. */
  Markup value(String name, String value) {
    return open(name).attribute("val", value).end();
  }

  @Override
  public void close() {
    cursor.close();
  }
}
