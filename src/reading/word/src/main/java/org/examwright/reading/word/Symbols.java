package org.examwright.reading.word;

import java.util.Map;

/** What signs of fonts that have pictures for letters mean. */
final class Symbols {
  private static final int PRIVATE = 0xF000;

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0xFC, "✓"),
          Map.entry(0xFE, "☑"),
          Map.entry(0x52, "☑"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xA8, "☐"),
          Map.entry(0x6F, "☐"),
          Map.entry(0x71, "☐"),
          Map.entry(0xA1, "○"),
          Map.entry(0x6C, "●"),
          Map.entry(0xA4, "◉"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE8, "→"),
          Map.entry(0xDF, "←"),
          Map.entry(0x4A, "☺"),
          Map.entry(0xA2, "☑"),
          Map.entry(0xA3, "☐"));

  private static final String GREEK =
      "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203Eαβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xB0, "°"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xD6, "√"),
          Map.entry(0xAE, "→"),
          Map.entry(0xAC, "←"),
          Map.entry(0xDE, "⇒"),
          Map.entry(0xDB, "⇔"),
          Map.entry(0xB7, "•"),
          Map.entry(0xE5, "∑"),
          Map.entry(0xF2, "∫"),
          Map.entry(0xCE, "∈"),
          Map.entry(0xC7, "∩"),
          Map.entry(0xC8, "∪"),
          Map.entry(0x22, "∀"),
          Map.entry(0x24, "∃"));

  private Symbols() {}

  /**
   * The character that looks and means the same.
   *
   * @param code as the document has it, in sixteens
   * @return empty where none is known
   */
  static String of(String font, String code) {
    int value;
    try {
      value = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    int sign = value >= PRIVATE ? value - PRIVATE : value;
    if (font.toLowerCase(java.util.Locale.ROOT).startsWith("wingdings")) {
      return WINGDINGS.getOrDefault(sign, "");
    }
    if (font.equalsIgnoreCase("symbol")) {
      int letter = sign - 'A';
      return letter >= 0 && letter < GREEK.length()
          ? GREEK.substring(letter, letter + 1)
          : SYMBOL.getOrDefault(sign, sign < 0x80 ? Character.toString(sign) : "");
    }
    return value < PRIVATE ? Character.toString(value) : "";
  }
}
