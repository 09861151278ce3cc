package org.examwright.rendering.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages of {@code languages.txt}, read when the first code names one. */
final class ProgramLanguages {
  private static final String FILE = "languages.txt";

  /** What authors write around a name, as in {@code {.python .numberLines}}. */
  private static final Pattern NAME =
      Pattern.compile("^[{.\\s]*(?:lang(?:uage)?-)?([\\p{Alnum}+#_-]+)");

  private static final Map<String, Map<String, String>> DESCRIBED = read();
  private static final Map<Map<String, String>, ProgramLanguage> MADE = new ConcurrentHashMap<>();

  private ProgramLanguages() {}

  /** A language as an author names it; nothing for one that is not known. */
  static Optional<ProgramLanguage> of(String written) {
    Matcher name = NAME.matcher(written.toLowerCase(Locale.ROOT));
    return name.find() && DESCRIBED.containsKey(name.group(1))
        ? Optional.of(named(name.group(1)))
        : Optional.empty();
  }

  /** A language by one of its names. */
  static ProgramLanguage named(String name) {
    Map<String, String> lines = DESCRIBED.get(name);
    if (lines == null) {
      throw new IllegalArgumentException(FILE + " has no " + name);
    }
    return MADE.computeIfAbsent(lines, ProgramLanguage::of);
  }

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> described = new HashMap<>();
    for (String paragraph : text().split("\n\n+", -1)) {
      Map<String, String> lines = new LinkedHashMap<>();
      for (String line : paragraph.split("\n", -1)) {
        int colon = line.indexOf(':');
        String name = line.substring(0, Math.max(0, colon));
        String value = line.substring(colon + 1).strip();
        switch (name) {
          case "like" -> described.getOrDefault(value, Map.of()).forEach(lines::putIfAbsent);
          case "inside" -> {
            int space = value.indexOf(' ');
            lines.put(name + " " + value.substring(0, space), value.substring(space + 1));
          }
          default -> lines.put(name, value);
        }
      }
      for (String name : lines.getOrDefault("language", "").split(" ", -1)) {
        described.put(name, lines);
      }
    }
    return described;
  }

  private static String text() {
    try (InputStream in = ProgramLanguages.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
