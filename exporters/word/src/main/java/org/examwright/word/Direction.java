package org.examwright.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which way texts run, and which of their characters are Chinese, Japanese or Korean. */
final class Direction {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  private Direction() {}

  /** A stretch of text that runs in one direction. */
  record Stretch(String text, boolean rightToLeft) {}

  /** Cuts a text wherever it turns. */
  static List<Stretch> stretches(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return List.of(new Stretch(text, false));
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    List<Stretch> stretches = new ArrayList<>();
    for (int run = 0; run < bidi.getRunCount(); run++) {
      stretches.add(
          new Stretch(
              text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)),
              bidi.getRunLevel(run) % 2 == 1));
    }
    return stretches;
  }

  /**
   * Whether a line begins at the right: by its first letter that has a direction, or in a document
   * that is written from right to left, by any such letter, since a line may begin with code.
   *
   * @param within whether the document is written from right to left
   */
  static boolean isRightToLeft(String text, boolean within) {
    boolean leftToRight = false;
    for (int codePoint : text.codePoints().toArray()) {
      switch (Character.getDirectionality(codePoint)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          if (!within) {
            return false;
          }
          leftToRight = true;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return true;
        }
        default -> {}
      }
    }
    return within && !leftToRight;
  }

  /** Whether a language is written from right to left. */
  static boolean isRightToLeft(String languageTag) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(languageTag).getLanguage());
  }

  /** Whether a text has a character that Word sets in its East Asian font. */
  static boolean isEastAsian(String text) {
    return text.codePoints()
        .anyMatch(
            codePoint ->
                switch (Character.UnicodeScript.of(codePoint)) {
                  case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
                  default -> codePoint >= 0x3000 && codePoint <= 0x303F;
                });
  }
}
