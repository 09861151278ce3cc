package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;

/** Sets text without taking the spaces from the beginning of its lines. */
final class CodeRenderer extends TextRenderer {
  CodeRenderer(Text text) {
    super(text);
  }

  @Override
  public void trimFirst() {}

  @Override
  public IRenderer getNextRenderer() {
    return new CodeRenderer((Text) modelElement);
  }
}
