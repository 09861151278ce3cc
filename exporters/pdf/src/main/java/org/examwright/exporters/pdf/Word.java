package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.TextRenderingMode;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.IRenderer;

/** Words of one style. */
final class Word extends Text {
  /** With what the library looks for in all that is around a word, if the word does not say it. */
  Word(String text) {
    super(text);
    setProperty(Property.TEXT_RISE, 0f);
    setProperty(Property.TEXT_RENDERING_MODE, TextRenderingMode.FILL);
    setProperty(Property.FONT_SCRIPT, Character.UnicodeScript.UNKNOWN);
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
