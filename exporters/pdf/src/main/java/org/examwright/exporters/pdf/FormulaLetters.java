package org.examwright.exporters.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;

/**
 * Finds the outlines of letters in the formula fonts.
 *
 * <p>These fonts have Knuth's letters at any code that was free. At that of the soft hyphen, for
 * which Java shows nothing, stand Ω, ⊗ and ⇌.
 */
final class FormulaLetters {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  private FormulaLetters() {}

  /**
   * The outline of a text.
   *
   * @throws UnsupportedOperationException when the font lacks a letter of it, since a formula
   *     without one is another formula
   */
  static Shape outline(String text, Font font, float x, float y) {
    int[] glyphs = new int[text.length()];
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = glyph(text.charAt(i), font);
    }
    Shape outline = font.createGlyphVector(CONTEXT, glyphs).getOutline(x, y);
    if (outline.getBounds2D().isEmpty() && !text.isBlank()) {
      throw new UnsupportedOperationException("the font " + font.getName() + " lacks " + text);
    }
    return outline;
  }

  private static int glyph(char letter, Font font) {
    if (letter != SOFT_HYPHEN) {
      return code(letter, font);
    }
    // The fonts have their letters in the order of their codes.
    return code((char) (SOFT_HYPHEN + 1), font) - 1;
  }

  private static int code(char letter, Font font) {
    GlyphVector glyphs = font.createGlyphVector(CONTEXT, new char[] {letter});
    int code = glyphs.getGlyphCode(0);
    if (code == font.getMissingGlyphCode()) {
      throw new UnsupportedOperationException("the font " + font.getName() + " lacks " + letter);
    }
    return code;
  }
}
