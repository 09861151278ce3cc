package org.examwright.exporters.word;

import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.theme.Theme;

/**
 * What the pages of a document in our own look are like; lengths in twentieths of a point.
 *
 * @param columns that questions stand in
 * @param share of the theme's size that letters have
 */
record PageLook(PaperSize paper, Theme theme, int columns, double share) {
  private static final double MILLIMETRE = 1440 / 25.4;
  private static final int USUAL_TOP = 1418;
  private static final int USUAL_HEADER = 709;

  /** As large as the theme has it, in one column. */
  static PageLook of(PaperSize paper, Theme theme) {
    return new PageLook(paper, theme, 1, 1);
  }

  TypeScale scale() {
    return new TypeScale(theme.scale() * share);
  }

  int width() {
    return (int) Math.round(paper.width() * 20);
  }

  int height() {
    return (int) Math.round(paper.height() * 20);
  }

  /** On each side; lines are of the same length on every paper if nobody says otherwise. */
  int side() {
    return theme
        .margins()
        .map(margins -> millimetres(margins.side()))
        .orElse((width() - PageMeasures.LINE) / 2);
  }

  int top() {
    return theme.margins().map(margins -> millimetres(margins.top())).orElse(USUAL_TOP);
  }

  int bottom() {
    return theme.margins().map(margins -> millimetres(margins.bottom())).orElse(USUAL_TOP);
  }

  /** Where the line at the head or foot of a page stands from the edge of the paper. */
  static int edge(int margin) {
    return Math.min(USUAL_HEADER, margin / 2);
  }

  /** The room for a binding. */
  int gutter() {
    return theme.duplex() ? millimetres(theme.binding()) : 0;
  }

  PageColumns pageColumns() {
    return PageColumns.of(columns, scale());
  }

  /** The length of lines over all columns. */
  int fullLine() {
    return width() - 2 * side() - gutter();
  }

  /** The length of lines in a column. */
  int line() {
    return pageColumns().line(fullLine());
  }

  private static int millimetres(double millimetres) {
    return (int) Math.round(millimetres * MILLIMETRE);
  }
}
