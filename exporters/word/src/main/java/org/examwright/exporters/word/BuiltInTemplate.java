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
  private static final String TEXT_PART = "word/document.xml";
  private static final String SETTINGS_PART = "word/settings.xml";
  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          TEXT_PART,
          "word/_rels/document.xml.rels",
          STYLES_PART,
          NUMBERING_PART,
          SETTINGS_PART);

  private BuiltInTemplate() {}

  static Document styles() {
    return WordXml.parse(part(STYLES_PART));
  }

  static Document numbering() {
    return WordXml.parse(part(NUMBERING_PART));
  }

  /** All parts, with changed styles and lists, and pages that have a look. */
  static TemplateParts with(Document styles, Document numbering, PageLook look) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    PARTS.forEach(name -> parts.put(name, part(name)));
    parts.put(STYLES_PART, WordXml.bytes(styles));
    parts.put(NUMBERING_PART, WordXml.bytes(numbering));
    Document text = WordXml.parse(part(TEXT_PART));
    Document settings = WordXml.parse(part(SETTINGS_PART));
    PageSettings.set(text.getDocumentElement(), settings.getDocumentElement(), look);
    parts.put(TEXT_PART, WordXml.bytes(text));
    parts.put(SETTINGS_PART, WordXml.bytes(settings));
    return TemplateParts.of(parts, Map.of(), TEXT_PART);
  }

  private static byte[] part(String name) {
    try (InputStream resource = BuiltInTemplate.class.getResourceAsStream("template/" + name)) {
      return Objects.requireNonNull(resource, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
