package org.examwright.exporters.qti.canvas;

import org.examwright.model.text.Direction;

/**
 * Says the direction of words where no markup can, by characters without width.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates">Unicode
 *     Bidirectional Algorithm, section 2.2</a>
 */
final class Isolate {
  static final String END = "\u2069";

  private Isolate() {}

  /** What stands before words of a direction. */
  static String begin(Direction direction) {
    return switch (direction) {
      case LEFT_TO_RIGHT -> "\u2066";
      case RIGHT_TO_LEFT -> "\u2067";
    };
  }

  /**
   * Words that say so if they run from right to left.
   *
   * @param language of the set, a BCP 47 tag
   */
  static String of(String words, String language) {
    Direction direction = Direction.of(words, Direction.ofLanguage(language));
    return direction == Direction.LEFT_TO_RIGHT ? words : begin(direction) + words + END;
  }
}
