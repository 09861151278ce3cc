package org.examwright.reading.outline.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language. */
final class Language {
  private static final List<String> CODES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "zh", "ja", "ko", "sv",
          "da", "nb", "fi", "cs", "hu", "ro", "el", "ar", "he", "fa", "hi", "vi", "id");

  /** All languages; in case of doubt the word of an earlier one counts. */
  static final List<Language> ALL = CODES.stream().map(Language::new).toList();

  private final String code;

  /** Each row as it stands in the file: most rows are asked for in few files. */
  private final Map<Vocabulary, String> rows = new EnumMap<>(Vocabulary.class);

  private final Map<Vocabulary, List<String>> words = new ConcurrentHashMap<>();

  private Language(String code) {
    this.code = code;
    StringBuilder row = new StringBuilder();
    for (String line : text(code).split("\n", -1)) {
      if (!line.startsWith(" ")) { // a row goes on in the lines below it that are indented
        add(row);
        row.setLength(0);
      }
      row.append(line).append('\n');
    }
    add(row);
  }

  private void add(StringBuilder row) {
    int colon = row.indexOf(":");
    if (colon > 0 && row.charAt(0) != '#') {
      rows.put(
          Vocabulary.valueOf(row.substring(0, colon).toUpperCase(Locale.ROOT)),
          row.substring(colon + 1));
    }
  }

  /** Its BCP 47 tag. */
  String code() {
    return code;
  }

  /** The words of a row, in lower case; none if the language lacks it. */
  List<String> of(Vocabulary row) {
    return words.computeIfAbsent(row, this::read);
  }

  private List<String> read(Vocabulary row) {
    String written = rows.getOrDefault(row, "");
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < written.length(); at++) {
      boolean ends = written.charAt(at) == ',' && Character.isWhitespace(written.charAt(at + 1));
      if (ends || at == written.length() - 1) {
        String word = written.substring(from, at).strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
        from = at + 1;
      }
    }
    return words;
  }

  @Override
  public String toString() {
    return code;
  }

  private static String text(String code) {
    try (InputStream stream = Language.class.getResourceAsStream(code + ".txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
