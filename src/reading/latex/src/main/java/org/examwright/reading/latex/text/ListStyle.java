package org.examwright.reading.latex.text;

/** Counts as lists do. */
public final class ListStyle {
  private ListStyle() {}

  /**
   * A number in letters or others.
   *
   * @param style {@code 1}, {@code a}, {@code A}, {@code i} or {@code I}
   */
  public static String counted(char style, int number) {
    return ListLabel.counted(style, number);
  }
}
