package org.examwright.exporters.pdf;

import java.util.function.IntPredicate;

/** Knows which characters are written otherwise beside others. */
final class ScriptShaping {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private ScriptShaping() {}

  /** Whether the glyphs of a text depend on their neighbours, or marks stand on its letters. */
  static boolean isNeeded(String text) {
    return anyMatch(text, ScriptShaping::depends);
  }

  /** Whether characters of a text may be written as one, such as a letter with its marks. */
  static boolean hasClusters(String text) {
    return anyMatch(text, ScriptShaping::joins);
  }

  /** A letter of Europe, or a sign that never joins others. */
  static boolean isSimple(char c) {
    return c < 0x300
        || (c >= 0x370 && c < 0x483)
        || (c >= 0x48A && c < 0x590)
        || (c >= 0x1E00 && c < 0x20D0 && c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER)
        || (c >= 0x2100 && c < 0x2300);
  }

  private static boolean anyMatch(String text, IntPredicate kind) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if ((codePoint > Character.MAX_VALUE || !isSimple((char) codePoint))
          && kind.test(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean depends(int c) {
    return joins(c) || isOfShapedScript(c);
  }

  private static boolean joins(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default ->
          c == ZERO_WIDTH_JOINER
              || isOfShapedScript(c)
              || (c >= 0x1100 && c < 0x1200) // parts of Korean syllables
              || (c >= 0x1F1E6 && c < 0x1F200) // letters of flags
              || (c >= 0x1F3FB && c < 0x1F400); // colours of skin
    };
  }

  /** From Hebrew to Myanmar, from Ethiopic's neighbours to Balinese, and what came later. */
  private static boolean isOfShapedScript(int c) {
    return (c >= 0x590 && c < 0x10A0)
        || (c >= 0x1700 && c < 0x1C80)
        || (c >= 0xA800 && c < 0xAC00)
        || (c >= 0xFB1D && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFEFF)
        || (c >= 0x10800 && c < 0x12000)
        || (c >= 0x1E800 && c < 0x1F000);
  }
}
