package org.examwright.reading.qti.classic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.reading.qti.xml.XmlElement;

/** What the metadata of an item, a quiz or a bank say, by names in lower case. */
record ItemFields(Map<String, String> entries) {

  static ItemFields of(XmlElement element) {
    Map<String, String> entries = new HashMap<>();
    element
        .elements()
        .filter(child -> child.name().endsWith("metadata"))
        .flatMap(metadata -> Stream.concat(Stream.of(metadata), metadata.descendants()))
        .forEach(
            field -> {
              if (field.child("fieldlabel").isPresent()) {
                add(entries, field.textOf("fieldlabel"), field.textOf("fieldentry"));
              } else if (field.elements().findAny().isEmpty()) {
                add(entries, field.name(), field.text());
              }
            });
    return new ItemFields(entries);
  }

  private static void add(Map<String, String> entries, String label, String entry) {
    entries.putIfAbsent(label.toLowerCase(Locale.ROOT), entry);
  }

  /** The first of some fields that says something; empty if none does. */
  String first(String... labels) {
    return Stream.of(labels)
        .map(label -> entries.getOrDefault(label, ""))
        .filter(entry -> !entry.isBlank())
        .findFirst()
        .orElse("");
  }
}
