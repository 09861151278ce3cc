package org.examwright.reading.latex.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Commands that set an accent on a letter. */
final class TexAccents {
  private static final Map<String, String> COMBINING =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  private TexAccents() {}

  static boolean isAccent(String command) {
    return COMBINING.containsKey(command);
  }

  /** The letter with the accent; nothing if it cannot have one. */
  static Optional<String> of(String command, String letter) {
    String base = letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
    if (base.isEmpty()) {
      return Optional.empty();
    }
    int end = Character.charCount(base.codePointAt(0));
    String accented = base.substring(0, end) + COMBINING.get(command) + base.substring(end);
    return Optional.of(Normalizer.normalize(accented, Normalizer.Form.NFC));
  }
}
