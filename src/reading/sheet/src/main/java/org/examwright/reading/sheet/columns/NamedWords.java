package org.examwright.reading.sheet.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file whose lines are a name, a colon and the words that mean it. */
final class NamedWords {
  private NamedWords() {}

  /** The names by the words; where several have a word, the first line counts. */
  static Map<String, String> read(String file) {
    Map<String, String> names = new LinkedHashMap<>();
    try (InputStream stream = NamedWords.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .forEach(
              line -> {
                int colon = line.indexOf(':');
                for (String word : line.substring(colon + 1).split(",", -1)) {
                  names.putIfAbsent(HeaderText.normal(word), line.substring(0, colon));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
