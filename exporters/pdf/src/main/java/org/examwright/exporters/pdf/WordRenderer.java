package org.examwright.exporters.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sets words without looking through all that is around them for what no word here ever has.
 *
 * <p>The library asks for some thirty properties of each word, several times each, and for most of
 * them goes up to the document, which took a third of the time of a long set.
 */
class WordRenderer extends TextRenderer {
  private static final UnitValue NOTHING = UnitValue.createPointValue(0);

  /** What neither words nor what they stand in are given. */
  private static final BitSet NEVER_SET =
      keys(
          Property.APPEARANCE_STREAM_LAYOUT,
          Property.BACKGROUND,
          Property.BEFORE_TEXT_RESTORE_EXECUTOR,
          Property.BOLD_SIMULATION,
          Property.BORDER_BOTTOM,
          Property.BORDER_LEFT,
          Property.BORDER_RIGHT,
          Property.BORDER_TOP,
          Property.FLOAT,
          Property.FONT_KERNING,
          Property.HORIZONTAL_SCALING,
          Property.HYPHENATION,
          Property.ID,
          Property.ITALIC_SIMULATION,
          Property.META_INFO,
          Property.OPACITY,
          Property.OVERFLOW_WRAP,
          Property.POSITION,
          Property.STROKE_COLOR,
          Property.TAB_ANCHOR,
          Property.TYPOGRAPHY_CONFIG,
          Property.WIDTH,
          Property.WORD_SPACING);

  /** What words are given themselves, and nothing that they stand in. */
  private static final BitSet OWN =
      keys(
          Property.CHARACTER_SPACING,
          Property.LINE_HEIGHT,
          Property.RENDERING_MODE,
          Property.UNDERLINE);

  WordRenderer(Text text) {
    super(text);
  }

  private static BitSet keys(int... keys) {
    BitSet set = new BitSet();
    for (int key : keys) {
      set.set(key);
    }
    return set;
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // as the library declares it
  public <T> @Nullable T getProperty(int key) {
    if (NEVER_SET.get(key) || (OWN.get(key) && !modelElement.hasProperty(key))) {
      return null;
    }
    return super.getProperty(key);
  }

  @Override
  protected UnitValue[] getMargins() {
    return new UnitValue[] {NOTHING, NOTHING, NOTHING, NOTHING};
  }

  @Override
  protected UnitValue[] getPaddings() {
    return new UnitValue[] {NOTHING, NOTHING, NOTHING, NOTHING};
  }

  @Override
  protected TextRenderer createCopy(GlyphLine glyphs, PdfFont font) {
    TextRenderer copy = (TextRenderer) getNextRenderer();
    copy.setText(glyphs, font);
    return copy;
  }

  @Override
  public IRenderer getNextRenderer() {
    return new WordRenderer((Text) modelElement);
  }
}
