package org.examwright.exporters.word;

/** A size of paper; the margins at its sides leave lines of the same length on every one. */
public enum WordPaper {
  A4(11906, 16838),
  LETTER(12240, 15840);

  /** The length of a line, in twentieths of a point. */
  static final int LINE = 9070;

  private final int width;
  private final int height;

  WordPaper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** In twentieths of a point. */
  int width() {
    return width;
  }

  /** In twentieths of a point. */
  int height() {
    return height;
  }

  /** On the left and on the right, in twentieths of a point. */
  int sideMargin() {
    return (width - LINE) / 2;
  }
}
