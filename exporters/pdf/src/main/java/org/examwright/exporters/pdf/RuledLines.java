package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.renderer.DivRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;

/** Lines for a pen, one below the other: a single element, since there are very many of them. */
final class RuledLines extends Div {
  private static final float THICKNESS = 0.5f;

  private final int count;
  private final float distance;

  /**
   * Lines that stay on one page.
   *
   * @param distance from one to the next, in points
   */
  RuledLines(int count, float distance) {
    this.count = count;
    this.distance = distance + THICKNESS;
    setHeight(count * this.distance);
    setKeepTogether(true);
    getAccessibilityProperties().setRole(null);
  }

  @Override
  protected IRenderer makeNewRenderer() {
    return new Renderer(this);
  }

  private static final class Renderer extends DivRenderer {
    private final RuledLines lines;

    Renderer(RuledLines lines) {
      super(lines);
      this.lines = lines;
    }

    @Override
    public void draw(DrawContext drawContext) {
      super.draw(drawContext);
      Rectangle area = applyMargins(getOccupiedAreaBBox(), false);
      PdfCanvas canvas = drawContext.getCanvas();
      canvas.openTag(new CanvasArtifact()).saveState().setFillColor(Look.WRITING_LINE);
      for (int i = 1; i <= lines.count; i++) {
        float y = area.getTop() - i * lines.distance;
        canvas.rectangle(area.getLeft(), y, area.getWidth(), THICKNESS);
      }
      canvas.fill().restoreState().closeTag();
    }

    @Override
    public IRenderer getNextRenderer() {
      return new Renderer(lines);
    }
  }
}
