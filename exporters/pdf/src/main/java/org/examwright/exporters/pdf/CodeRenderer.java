package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;

/** Sets text without taking the spaces from the beginning of its lines. */
final class CodeRenderer extends TextRenderer {
  private final boolean last;

  /**
   * Sets a piece of a line.
   *
   * @param last whether nothing follows in the same element of the structure
   */
  CodeRenderer(Text text, boolean last) {
    super(text);
    this.last = last;
  }

  @Override
  public void trimFirst() {}

  @Override
  public void draw(DrawContext drawContext) {
    super.draw(drawContext);
    LayoutTaggingHelper tags = this.<LayoutTaggingHelper>getProperty(Property.TAGGING_HELPER);
    if (last && tags != null) {
      tags.finishTaggingHint(modelElement);
    }
  }

  @Override
  public IRenderer getNextRenderer() {
    return new CodeRenderer((Text) modelElement, last);
  }
}
