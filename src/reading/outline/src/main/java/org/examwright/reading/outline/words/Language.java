package org.examwright.reading.outline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The words of one language.
 *
 * @param code a BCP 47 tag
 * @param words in lower case, by what they are for
 */
record Language(String code, Map<Vocabulary, List<String>> words) {
  private static final List<String> CODES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "zh", "ja", "ko", "sv",
          "da", "nb", "fi", "cs", "hu", "ro", "el", "ar", "he", "fa", "hi", "vi", "id");

  /** All languages; in case of doubt the word of an earlier one counts. */
  static final List<Language> ALL = CODES.stream().map(Language::read).toList();

  /** The words of a row; none if the language lacks it. */
  List<String> of(Vocabulary row) {
    return words.getOrDefault(row, List.of());
  }

  private static Language read(String code) {
    Map<Vocabulary, List<String>> words = new EnumMap<>(Vocabulary.class);
    // A row goes on in the lines below it that are indented.
    for (String row : text(code).split("\n(?! )", -1)) {
      int colon = row.indexOf(':');
      if (!row.startsWith("#") && colon > 0) {
        words.put(
            Vocabulary.valueOf(row.substring(0, colon).toUpperCase(Locale.ROOT)),
            Stream.of(row.substring(colon + 1).split(",\\s+|\\s*$", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
      }
    }
    return new Language(code, words);
  }

  private static String text(String code) {
    try (InputStream stream = Language.class.getResourceAsStream(code + ".txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
