package org.examwright.rendering.sheet;

import java.util.Locale;
import java.util.Set;
import org.examwright.model.QuestionSet;

/** Says from which side a sheet is read. */
public final class ReadingDirection {
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps",
          "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

  private ReadingDirection() {}

  /**
   * Whether the sheet of a set is read from the right: as its language is, or as most of its
   * questions are, since many sets do not name their language.
   */
  public static boolean isRightToLeft(QuestionSet set) {
    Locale locale = Locale.forLanguageTag(set.language());
    if (!locale.getScript().isEmpty()) {
      return SCRIPTS.contains(locale.getScript());
    }
    return LANGUAGES.contains(locale.getLanguage()) || mostAre(set);
  }

  private static boolean mostAre(QuestionSet set) {
    int[] balance = {0};
    set.questions().forEach(question -> balance[0] += side(question.stem().plainText()));
    return balance[0] > 0;
  }

  /** 1 when the first letter with a direction is read from the right, -1 from the left. */
  private static int side(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      switch (Character.getDirectionality(codePoint)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return -1;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return 1;
        }
        default -> i += Character.charCount(codePoint);
      }
    }
    return 0;
  }
}
