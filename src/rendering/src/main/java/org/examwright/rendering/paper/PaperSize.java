package org.examwright.rendering.paper;

/** A size of paper. */
public enum PaperSize {
  A4(210, 297),
  LETTER(215.9, 279.4);

  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

  private final double width;
  private final double height;

  PaperSize(double width, double height) {
    this.width = width * POINTS_A_MILLIMETRE;
    this.height = height * POINTS_A_MILLIMETRE;
  }

  /** In points. */
  public double width() {
    return width;
  }

  /** In points. */
  public double height() {
    return height;
  }
}
