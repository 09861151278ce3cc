package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ImageRenderer;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;

/** Puts a field where the layout has left a place for it. */
final class FieldRenderer extends ImageRenderer {
  private final float depth;
  private final AnswerFields fields;
  private final AnswerFields.Field field;

  /**
   * Sets a field.
   *
   * @param depth how much of it hangs below the line
   */
  FieldRenderer(Image place, float depth, AnswerFields fields, AnswerFields.Field field) {
    super(place);
    this.depth = depth;
    this.fields = fields;
    this.field = field;
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
  public void draw(DrawContext drawContext) {
    PdfDocument pdf = drawContext.getDocument();
    LayoutTaggingHelper tags = this.<LayoutTaggingHelper>getProperty(Property.TAGGING_HELPER);
    TagTreePointer place = tags.useAutoTaggingPointerAndRememberItsPosition(this);
    tags.createTag(this, place);
    Rectangle area = occupiedArea.getBBox();
    if (!StandardRoles.FORM.equals(place.getRole())) { // the label of a list's item
      place.addTag(StandardRoles.FORM);
      area.moveDown(depth);
    }
    fields.add(field, pdf.getPage(occupiedArea.getPageNumber()), area);
    tags.finishTaggingHint(this);
    tags.restoreAutoTaggingPointerPosition(this);
  }

  @Override
  public IRenderer getNextRenderer() {
    return new FieldRenderer((Image) modelElement, depth, fields, field);
  }
}
