package org.examwright.exporters.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;

/** Sets glyphs that are chosen and placed already. */
final class ShapedRenderer extends WordRenderer {
  private final ShapedLine shaped;
  private final PdfFont shapedFont;

  private ShapedRenderer(Text text, ShapedLine shaped, PdfFont font) {
    super(text);
    this.shaped = shaped;
    this.shapedFont = font;
    setText(shaped.glyphs(), font);
  }

  static TextRenderer of(Text text, ShapedLine shaped, PdfFont font) {
    return text instanceof Link link
        ? new ShapedLinkRenderer(link, shaped, font)
        : new ShapedRenderer(text, shaped, font);
  }

  @Override
  public void draw(DrawContext context) {
    line = shaped.drawn(line);
    super.draw(context);
  }

  @Override
  public IRenderer getNextRenderer() {
    return new ShapedRenderer((Text) modelElement, shaped, shapedFont);
  }
}
