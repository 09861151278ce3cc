package org.examwright.exporters.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts text where it turns, and knows which of it is Chinese, Japanese or Korean. */
final class Stretches {
  private Stretches() {}

  /** A stretch of text that runs in one direction. */
  record Stretch(String text, boolean rightToLeft) {}

  /** Cuts a text wherever it turns. */
  static List<Stretch> of(String text) {
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
