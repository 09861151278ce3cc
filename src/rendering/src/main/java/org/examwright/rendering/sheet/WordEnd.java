package org.examwright.rendering.sheet;

import java.lang.Character.UnicodeScript;

/** Knows where words begin and end. */
final class WordEnd {
  private WordEnd() {}

  /** Whether no word goes on over a place of a text. */
  static boolean isAt(String text, int place) {
    if (place == 0 || place == text.length()) {
      return true;
    }
    int before = text.codePointBefore(place);
    int after = text.codePointAt(place);
    if (isMark(after)) {
      return false;
    }
    if (!Character.isLetterOrDigit(after)
        || !(Character.isLetterOrDigit(before) || isMark(before))) {
      return true;
    }
    return isUnspaced(before)
        || isUnspaced(after)
        || (Character.isLetter(before)
            && Character.isLetter(after)
            && UnicodeScript.of(before) != UnicodeScript.of(after));
  }

  /**
   * Whether a character is of a script that puts no spaces between words, or joins others to it.
   */
  static boolean isUnspaced(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, KHMER, LAO, MYANMAR -> true;
      default -> false; // all others put spaces between words
    };
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false; // no mark
    };
  }
}
