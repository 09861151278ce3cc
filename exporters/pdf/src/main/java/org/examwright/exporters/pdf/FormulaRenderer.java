package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ImageRenderer;

/** Sets a drawing so that the part of it that hangs below the line does. */
final class FormulaRenderer extends ImageRenderer {
  private final float depth;

  FormulaRenderer(Image image, float depth) {
    super(image);
    this.depth = depth;
  }

  @Override
  public float getAscent() {
    return super.getAscent() - depth;
  }

  @Override
  public float getDescent() {
    return -depth;
  }

  @Override
  public IRenderer getNextRenderer() {
    return new FormulaRenderer((Image) modelElement, depth);
  }
}
