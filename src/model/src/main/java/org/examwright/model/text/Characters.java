package org.examwright.model.text;

import java.util.Locale;
import org.examwright.model.diagnostics.InvalidQuestionException;

/**
 * The characters that a model's strings may hold: those of XML 1.0, which every format can carry.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
 */
public final class Characters {
  private Characters() {}

  /** Whether a code point may stand in a text. */
  public static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }

  /** Whether all of a text may stand in a text. */
  public static boolean areAllowed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x20 && c < 0xD800) {
        continue; // nearly all
      }
      if (!isAllowed(text.codePointAt(i))) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++; // the other half of an allowed code point
      }
    }
    return true;
  }

  /**
   * Returns {@code text} if all of it may stand in a text.
   *
   * @throws InvalidQuestionException otherwise
   */
  public static String require(String text) {
    if (!areAllowed(text)) {
      int stranger = text.codePoints().filter(c -> !isAllowed(c)).findFirst().orElse(0);
      throw new InvalidQuestionException(
          String.format(Locale.ROOT, "the text holds the control character U+%04X", stranger),
          "take it out");
    }
    return text;
  }
}
