package org.examwright.rendering.formula;

import java.util.Map;

/**
 * Letters and digits in the styles for which Unicode has characters of their own.
 *
 * @see <a href="https://www.unicode.org/charts/PDF/U1D400.pdf">Mathematical Alphanumeric
 *     Symbols</a>
 */
final class MathLetters {
  /** Where the capital A of a style stands; small letters follow after 26 places. */
  private static final Map<String, Integer> LETTERS =
      Map.of(
          "bold", 0x1D400,
          "bold-italic", 0x1D468,
          "script", 0x1D49C,
          "fraktur", 0x1D504,
          "double-struck", 0x1D538,
          "sans-serif", 0x1D5A0,
          "monospace", 0x1D670);

  private static final Map<String, Integer> DIGITS =
      Map.of(
          "bold", 0x1D7CE,
          "double-struck", 0x1D7D8,
          "sans-serif", 0x1D7E2,
          "monospace", 0x1D7F6);

  /** Letters that Unicode had before it had the rest of their style. */
  private static final Map<String, String> OLDER =
      Map.of(
          "script", "BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ",
          "fraktur", "CℭHℌIℑRℜZℨ",
          "double-struck", "CℂHℍNℕPℙQℚRℝZℤ");

  private MathLetters() {}

  /** The text in a style of {@code mathvariant}; characters that the style has not stay. */
  static String in(String variant, String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(letter -> out.appendCodePoint(styled(variant, letter)));
    return out.toString();
  }

  private static int styled(String variant, int letter) {
    String older = OLDER.getOrDefault(variant, "");
    for (int i = 0; i < older.length(); i += 2) {
      if (older.charAt(i) == letter) {
        return older.charAt(i + 1);
      }
    }
    Integer letters = LETTERS.get(variant);
    Integer digits = DIGITS.get(variant);
    if (letters != null && letter >= 'A' && letter <= 'Z') {
      return letters + letter - 'A';
    }
    if (letters != null && letter >= 'a' && letter <= 'z') {
      return letters + 26 + letter - 'a';
    }
    return digits != null && letter >= '0' && letter <= '9' ? digits + letter - '0' : letter;
  }
}
