package org.examwright.exporters.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.theme.Margins;
import org.examwright.rendering.theme.Theme;

/**
 * Where text stands on the pages of a file; lengths in points.
 *
 * @param page the whole of a page
 * @param inner margin, on the side where pages are bound
 * @param mirrored whether every second page is bound on its other side
 * @param boundAtRight whether the first page is bound at its right
 * @param columns side by side
 * @param between columns
 */
record PageFrame(
    Rectangle page,
    float top,
    float bottom,
    float inner,
    float outer,
    boolean mirrored,
    boolean boundAtRight,
    int columns,
    float between) {
  private static final float POINTS_A_MILLIMETRE = 72 / 25.4f;
  private static final float TOP = 54;
  private static final float BOTTOM = 60;
  private static final float SIDE = 62;
  private static final float BETWEEN_COLUMNS = 22;

  /** Where the line below the text stands in the lower margin. */
  private static final float FOOT = 41f / 60;

  /** Pages without a theme. */
  static PageFrame of(PaperSize paper) {
    return of(paper, Theme.PLAIN, WritingDirection.LEFT_TO_RIGHT);
  }

  /** The pages that a theme wants. */
  static PageFrame of(PaperSize paper, Theme theme, WritingDirection direction) {
    float side = theme.margins().map(Margins::side).map(PageFrame::points).orElse(SIDE);
    return new PageFrame(
        PdfFile.page(paper),
        theme.margins().map(Margins::top).map(PageFrame::points).orElse(TOP),
        theme.margins().map(Margins::bottom).map(PageFrame::points).orElse(BOTTOM),
        theme.duplex() ? side + points(theme.binding()) : side,
        side,
        theme.duplex(),
        direction.isRightToLeft(),
        theme.columns(),
        BETWEEN_COLUMNS);
  }

  private static float points(double millimetres) {
    return (float) millimetres * POINTS_A_MILLIMETRE;
  }

  /** The same pages with one column. */
  PageFrame undivided() {
    return new PageFrame(page, top, bottom, inner, outer, mirrored, boundAtRight, 1, between);
  }

  float width() {
    return page.getWidth() - inner - outer;
  }

  float height() {
    return page.getHeight() - top - bottom;
  }

  float columnWidth() {
    return (width() - (columns - 1) * between) / columns;
  }

  /** From the lower edge to the line below the text. */
  float foot() {
    return FOOT * bottom;
  }

  /**
   * The left end of lines.
   *
   * @param number of the page, from 1
   */
  float left(int number) {
    boolean flipped = mirrored && number % 2 == 0;
    return boundAtRight == flipped ? inner : outer;
  }

  /**
   * The place of a column.
   *
   * @param number of the page, from 1
   * @param column in the order of reading, from 0
   * @param rightToLeft whether the first one is that at the right
   */
  Rectangle column(int number, int column, boolean rightToLeft) {
    int fromLeft = rightToLeft ? columns - 1 - column : column;
    float left = left(number) + fromLeft * (columnWidth() + between);
    return new Rectangle(left, bottom, columnWidth(), height());
  }
}
