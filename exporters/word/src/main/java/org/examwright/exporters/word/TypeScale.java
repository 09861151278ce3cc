package org.examwright.exporters.word;

/**
 * How much larger than usual a document's letters are, and with them indents and spaces.
 *
 * @param factor 1 for the usual
 */
record TypeScale(double factor) {
  static final TypeScale USUAL = new TypeScale(1);

  /** The size of our own text, in half points. */
  private static final int HALF_POINTS = 21;

  private static final int CODE = 19;
  private static final int LARGE_PRINT = 32;
  private static final double TITLES_GROW = 1.2;

  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 5;

  /** The scale of a document whose text has a size, in half points. */
  static TypeScale ofText(double halfPoints) {
    return new TypeScale(Math.clamp(halfPoints / HALF_POINTS, SMALLEST, LARGEST));
  }

  /** A length, where it is another one usually. */
  int of(int usual) {
    return (int) Math.round(usual * factor);
  }

  /** The length that a length stands for where nothing is larger than usual. */
  int usual(int length) {
    return (int) Math.round(length / factor);
  }

  /**
   * The size of letters, in half points.
   *
   * <p>Titles grow less than text, or they would not fit on lines of large print; and who needs
   * that needs it everywhere, so that nothing is smaller there. Code is, since its letters are
   * large.
   */
  int ofLetters(int usual) {
    int text = of(HALF_POINTS);
    if (usual > HALF_POINTS) {
      return (int) Math.round(usual + TITLES_GROW * (text - HALF_POINTS));
    }
    return text >= LARGE_PRINT && usual != CODE ? text : of(usual);
  }
}
