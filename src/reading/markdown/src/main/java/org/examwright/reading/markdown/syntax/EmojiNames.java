package org.examwright.reading.markdown.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The short names of emoji; the list is read when a text has the first of them. */
final class EmojiNames {
  /** No name has more characters. */
  static final int LONGEST = 100;

  private static final Map<String, String> EMOJI = read();

  private EmojiNames() {}

  /** The emoji of a name without its colons; null if there is none. */
  static @Nullable String emoji(String name) {
    return EMOJI.get(name);
  }

  private static Map<String, String> read() {
    Map<String, String> emoji = new HashMap<>();
    InputStream list = EmojiNames.class.getResourceAsStream("emoji.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int equals = line.indexOf('=');
                emoji.put(line.substring(0, equals), line.substring(equals + 1));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return emoji;
  }
}
