package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.layout.RootLayoutArea;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.renderer.DocumentRenderer;
import com.itextpdf.layout.renderer.IRenderer;

/** Fills the columns of one page after the other. */
final class PageAreas extends DocumentRenderer {
  private final PageFrame frame;
  private final boolean rightToLeft;

  /** The upper end of the columns of the first page, below what stands there already. */
  private final float ceiling;

  private int column;
  private int firstPage;
  private float reached = Float.MAX_VALUE;

  /**
   * Fills pages, the first of which is the first that is not written yet.
   *
   * @param ceiling the upper end of its columns, in points
   */
  PageAreas(Document document, PageFrame frame, boolean rightToLeft, float ceiling) {
    super(document, false);
    this.frame = frame;
    this.rightToLeft = rightToLeft;
    this.ceiling = ceiling;
  }

  @Override
  protected LayoutArea updateCurrentArea(LayoutResult overflow) {
    if (overflow != null
        && overflow.getAreaBreak() != null
        && overflow.getAreaBreak().getType() != AreaBreakType.NEXT_AREA) {
      column = 0;
    }
    if (column == 0) {
      super.updateCurrentArea(overflow);
    }
    int page = currentArea.getPageNumber();
    if (firstPage == 0) {
      firstPage = page;
    }
    Rectangle place = frame.column(page, column, rightToLeft);
    boolean lowered = page == firstPage && ceiling < place.getTop();
    if (lowered) {
      place.setHeight(ceiling - place.getBottom());
    }
    column = (column + 1) % frame.columns();
    RootLayoutArea area = new RootLayoutArea(page, place);
    area.setEmptyArea(!lowered); // into an empty one the library forces whatever comes next
    currentArea = area;
    return area;
  }

  /** How far down the last column is filled, once all is drawn. */
  float reached() {
    return reached;
  }

  /**
   * Draws all columns.
   *
   * <p>The library does not draw the labels of lists that stand before the column in hand, which is
   * the last one by then.
   */
  @Override
  public void flush() {
    if (currentArea != null) {
      reached = currentArea.getBBox().getTop();
      currentArea = new RootLayoutArea(currentArea.getPageNumber(), frame.page().clone());
    }
    super.flush();
  }

  @Override
  public IRenderer getNextRenderer() {
    return new PageAreas(document, frame, rightToLeft, ceiling);
  }
}
