package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.renderer.IRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the label of a list's item, from left to right.
 *
 * <p>The library makes a line of each label, with two texts of nothing around it.
 */
final class LabelRenderer extends WordRenderer {
  LabelRenderer(Text label) {
    super(label);
  }

  /** What stands above the base line, since the library puts the lower end of it there. */
  @Override
  public @Nullable LayoutArea getOccupiedArea() {
    if (occupiedArea == null) {
      return null;
    }
    Rectangle all = occupiedArea.getBBox();
    float base = getYLine();
    return new LayoutArea(
        occupiedArea.getPageNumber(),
        new Rectangle(all.getX(), base, all.getWidth(), all.getTop() - base));
  }

  @Override
  public IRenderer getNextRenderer() {
    return new LabelRenderer((Text) modelElement);
  }
}
