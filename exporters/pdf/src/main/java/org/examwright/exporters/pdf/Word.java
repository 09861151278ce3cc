package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.renderer.IRenderer;

/** Words of one style. */
final class Word extends Text {
  Word(String text) {
    super(text);
  }

  /** Words of which there is nothing to be said but what is said of their paragraph. */
  static Word ofParagraph(String text) {
    Word word = new Word(text);
    word.getAccessibilityProperties().setRole(null);
    return word;
  }

  @Override
  protected IRenderer makeNewRenderer() {
    return new WordRenderer(this);
  }
}
