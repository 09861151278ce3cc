package org.examwright.reading.latex.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a command of LaTeX means in a text.
 *
 * @param arguments {@code s} for a star, {@code o} for one in brackets, {@code m} for one in braces
 */
record TexCommand(Meaning meaning, String arguments) {
  private static final Map<String, TexCommand> COMMANDS = commands();
  private static final Map<String, String> SIGNS = signs();

  /** What commands may mean. */
  enum Meaning {
    /** It only arranges the page. */
    NOTHING,
    SPACE,
    /** It joins what stands around it. */
    GLUE,
    BREAK,
    PARAGRAPH,
    STRONG,
    EMPHASIS,
    CODE,
    SUBSCRIPT,
    SUPERSCRIPT,
    STRIKE,
    UNDERLINE,
    MARKED,
    CONTENT,
    FORMULA,
    CAPTION,
    HEADING,
    DRAWN,
    QUOTED,
    URL
  }

  static Optional<TexCommand> named(String name) {
    return Optional.ofNullable(COMMANDS.get(name));
  }

  /** The sign that a command stands for. */
  static Optional<String> sign(String name) {
    return Optional.ofNullable(SIGNS.get(name));
  }

  static Set<String> names() {
    return COMMANDS.keySet();
  }

  static Set<String> signNames() {
    return SIGNS.keySet();
  }

  private static Map<String, TexCommand> commands() {
    Map<String, TexCommand> commands = new HashMap<>();
    for (String line : lines("commands.txt")) {
      String[] words = line.split(" +", -1);
      Meaning meaning = Meaning.valueOf(words[0].toUpperCase(Locale.ROOT));
      String arguments = words[1].equals("-") ? "" : words[1];
      for (int i = 2; i < words.length; i++) {
        commands.put(words[i], new TexCommand(meaning, arguments));
      }
    }
    return Map.copyOf(commands);
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (String line : lines("signs.txt")) {
      int space = line.indexOf(' ', 1);
      signs.put(line.substring(0, space), line.substring(space + 1).replace('␣', ' '));
    }
    return Map.copyOf(signs);
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TexCommand.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !(line.startsWith("#") && line.length() > 3))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
