package org.examwright.model.text;

import java.util.Locale;
import java.util.Set;

/** Which way text runs. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  /**
   * The direction that a language is written in.
   *
   * @param tag a BCP 47 tag
   */
  public static Direction ofLanguage(String tag) {
    return RIGHT_TO_LEFT_LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage())
        ? RIGHT_TO_LEFT
        : LEFT_TO_RIGHT;
  }

  /**
   * The direction of a line: that of its first letter that has one, or in a text that is written
   * from right to left, that of any such letter, since a line may begin with a foreign word.
   *
   * @param within the direction of the text around it, which a line without letters has too
   */
  public static Direction of(String line, Direction within) {
    Direction found = within;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      switch (Character.getDirectionality(line.codePointAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          if (within == LEFT_TO_RIGHT) {
            return LEFT_TO_RIGHT;
          }
          found = LEFT_TO_RIGHT;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return RIGHT_TO_LEFT;
        }
        default -> {}
      }
    }
    return found;
  }
}
