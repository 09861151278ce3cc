package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.HorizontalAlignment;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TableRenderer;

/** Sets a table whose first column stands at the right. */
final class MirroredTable extends TableRenderer {
  private MirroredTable(Table table) {
    super(table);
  }

  /** Has a table that is complete set so. */
  static void make(Table table) {
    table.setHorizontalAlignment(HorizontalAlignment.RIGHT);
    table.setNextRenderer(new MirroredTable(table));
  }

  @Override
  public void draw(DrawContext context) {
    mirror(this);
    if (headerRenderer != null) {
      mirror(headerRenderer);
    }
    super.draw(context);
  }

  private static void mirror(TableRenderer table) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (IRenderer cell : table.getChildRenderers()) {
      Rectangle place = cell.getOccupiedArea().getBBox();
      left = Math.min(left, place.getLeft());
      right = Math.max(right, place.getRight());
    }
    for (IRenderer cell : table.getChildRenderers()) {
      Rectangle place = cell.getOccupiedArea().getBBox();
      cell.move(left + right - place.getLeft() - place.getRight(), 0);
    }
  }

  @Override
  public IRenderer getNextRenderer() {
    return new MirroredTable((Table) modelElement);
  }
}
