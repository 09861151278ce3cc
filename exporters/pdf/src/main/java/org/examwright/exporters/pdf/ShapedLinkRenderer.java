package org.examwright.exporters.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LinkRenderer;

/** Sets glyphs that are chosen and placed already, and that lead somewhere. */
final class ShapedLinkRenderer extends LinkRenderer {
  private final ShapedLine shaped;
  private final PdfFont shapedFont;

  ShapedLinkRenderer(Link link, ShapedLine shaped, PdfFont font) {
    super(link);
    this.shaped = shaped;
    this.shapedFont = font;
    setText(shaped.glyphs(), font);
  }

  @Override
  public void draw(DrawContext context) {
    line = shaped.drawn(line);
    super.draw(context);
  }

  @Override
  public IRenderer getNextRenderer() {
    return new ShapedLinkRenderer((Link) modelElement, shaped, shapedFont);
  }
}
