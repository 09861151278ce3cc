package org.examwright.exporters.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;

/**
 * The template that comes with the module: styles, numbering and settings, and no text.
 *
 * <p>It is kept as the parts that a Word file is a zip of, so that a change of a style can be read
 * and reviewed.
 */
final class BuiltInTemplate {
  private static final String STYLES_PART = "word/styles.xml";
  private static final String NUMBERING_PART = "word/numbering.xml";
  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          STYLES_PART,
          NUMBERING_PART,
          "word/settings.xml");

  static final TemplateParts FILE = TemplateParts.of(all(), Map.of(), "");
  static final StyleSheet STYLES = StyleSheet.of(styles(), numbering());

  private BuiltInTemplate() {}

  static Document styles() {
    return WordXml.parse(part(STYLES_PART));
  }

  static Document numbering() {
    return WordXml.parse(part(NUMBERING_PART));
  }

  private static Map<String, byte[]> all() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    PARTS.forEach(name -> parts.put(name, part(name)));
    return parts;
  }

  private static byte[] part(String name) {
    try (InputStream resource = BuiltInTemplate.class.getResourceAsStream("template/" + name)) {
      return Objects.requireNonNull(resource, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
