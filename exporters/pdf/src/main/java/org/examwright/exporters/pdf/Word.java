package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.renderer.IRenderer;

/** Words of one style. */
final class Word extends Text {
  Word(String text) {
    super(text);
  }

  @Override
  protected IRenderer makeNewRenderer() {
    return new WordRenderer(this);
  }
}
