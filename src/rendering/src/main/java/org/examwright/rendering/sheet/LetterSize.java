package org.examwright.rendering.sheet;

import org.examwright.rendering.theme.Theme;

/**
 * How large letters are, beside those that pages usually have.
 *
 * @param width of letters, 1 for the usual
 * @param height of lines, 1 for the usual
 */
public record LetterSize(double width, double height) {
  /** As large as usual. */
  public static final LetterSize USUAL = new LetterSize(1, 1);

  /** The letters of a theme. */
  public static LetterSize of(Theme theme) {
    return new LetterSize(
        theme.scale() * (1 + theme.letterSpacing() / 50),
        theme.scale() * theme.lineSpacing() / Theme.USUAL_SPACING);
  }
}
