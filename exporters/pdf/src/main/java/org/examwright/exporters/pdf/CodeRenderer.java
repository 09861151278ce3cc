package org.examwright.exporters.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;
import org.jspecify.annotations.Nullable;

/** Sets text without taking the spaces from the beginning of its lines. */
final class CodeRenderer extends WordRenderer {
  private final boolean last;
  private @Nullable ShapedLine shaped;
  private @Nullable PdfFont shapedFont;

  /**
   * Sets a piece of a line.
   *
   * @param last whether nothing follows in the same element of the structure
   */
  CodeRenderer(Text text, boolean last) {
    super(text);
    this.last = last;
  }

  /** Sets glyphs that are chosen and placed already. */
  CodeRenderer shaped(ShapedLine glyphs, PdfFont font) {
    shaped = glyphs;
    shapedFont = font;
    setText(glyphs.glyphs(), font);
    return this;
  }

  @Override
  public void trimFirst() {}

  @Override
  public void draw(DrawContext drawContext) {
    if (shaped != null) {
      line = shaped.drawn(line);
    }
    super.draw(drawContext);
    LayoutTaggingHelper tags = this.<LayoutTaggingHelper>getProperty(Property.TAGGING_HELPER);
    if (last && tags != null) {
      tags.finishTaggingHint(modelElement);
    }
  }

  @Override
  public IRenderer getNextRenderer() {
    CodeRenderer next = new CodeRenderer((Text) modelElement, last);
    return shaped == null || shapedFont == null ? next : next.shaped(shaped, shapedFont);
  }
}
