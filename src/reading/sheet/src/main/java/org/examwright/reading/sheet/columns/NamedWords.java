package org.examwright.reading.sheet.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a file whose lines are a name, a colon and the words that mean it. */
final class NamedWords {
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\s.-]");
  private static final int SHORTEST = 4;

  private final Map<String, String> names = new HashMap<>();

  /** The same words as people write them who leave out accents and spaces. */
  private final Map<String, String> bare = new HashMap<>();

  private NamedWords() {}

  /** Reads a file; where several lines have a word, the first counts. */
  static NamedWords read(String file) {
    NamedWords words = new NamedWords();
    try (InputStream stream = NamedWords.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    for (String each : line.substring(colon + 1).split(",", -1)) {
      String word = HeaderText.normal(each);
      names.putIfAbsent(word, name);
      if (bare(word).length() >= SHORTEST) {
        bare.putIfAbsent(bare(word), name);
      }
    }
  }

  /** What a word means that {@link HeaderText#normal} has made of a cell. */
  Optional<String> find(String word) {
    return Optional.ofNullable(names.get(word)).or(() -> Optional.ofNullable(bare.get(bare(word))));
  }

  private static String bare(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('đ', 'd')
        .replace('ł', 'l')
        .replace('ı', 'i');
  }
}
