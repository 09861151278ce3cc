package org.examwright.exporters.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.examwright.rendering.archive.StableZip;
import org.w3c.dom.Document;

/**
 * The parts of a template that is ready for use.
 *
 * @param parts by their names in the file, in its order
 * @param asked the placeholders of each part that has some
 * @param main the name of the part that has the text
 */
record TemplateParts(Map<String, byte[]> parts, Map<String, Set<Placeholder>> asked, String main) {

  /**
   * The parts of a file.
   *
   * @param texts those that may have placeholders
   */
  static TemplateParts of(Map<String, byte[]> parts, Map<String, Document> texts, String main) {
    Map<String, Set<Placeholder>> asked = new HashMap<>();
    texts.forEach(
        (name, text) -> {
          Set<Placeholder> found = PlaceholderText.asked(text.getDocumentElement());
          if (!found.isEmpty()) {
            asked.put(name, found);
          }
        });
    return new TemplateParts(parts, asked, main);
  }

  /** What is asked for in the text, and not in the head or foot of its pages. */
  Set<Placeholder> askedInText() {
    return asked.getOrDefault(main, Set.of());
  }

  /** What is asked for anywhere. */
  Set<Placeholder> askedAnywhere() {
    Set<Placeholder> all = EnumSet.noneOf(Placeholder.class);
    asked.values().forEach(all::addAll);
    return all;
  }

  /** The file, with what stands for each placeholder. */
  byte[] file(Map<Placeholder, String> values) {
    StableZip zip = new StableZip();
    parts.forEach(
        (name, part) -> zip.add(name, asked.containsKey(name) ? filled(part, values) : part));
    return zip.toByteArray();
  }

  private static byte[] filled(byte[] part, Map<Placeholder, String> values) {
    Document text = WordXml.parse(part);
    PlaceholderText.fill(text.getDocumentElement(), values);
    return WordXml.bytes(text);
  }
}
