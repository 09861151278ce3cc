package org.examwright.rendering.sheet;

import org.examwright.model.naming.Shortened;

/** Makes a title fit into the line at the head or foot of a page. */
final class RunningHead {
  /** In widths of a letter. */
  private static final int WIDEST = 64;

  private RunningHead() {}

  static String of(String title) {
    int width = 0;
    int fitting = 0;
    for (int i = 0; i < title.length(); i = title.offsetByCodePoints(i, 1)) {
      width += isWide(title.codePointAt(i)) ? 2 : 1;
      if (width < WIDEST) {
        fitting++;
      }
    }
    return width <= WIDEST ? title : Shortened.cut(title, fitting);
  }

  /** Whether a character of Chinese, Japanese or Korean is as wide as two letters. */
  private static boolean isWide(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default ->
          (codePoint >= 0x3000 && codePoint <= 0x303F)
              || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
    };
  }
}
