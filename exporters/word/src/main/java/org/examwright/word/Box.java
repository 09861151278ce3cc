package org.examwright.word;

/** The signs that stand for an option that is ticked or not. */
final class Box {
  private Box() {}

  /**
   * The sign.
   *
   * @param multiple whether several options may be ticked: a square instead of a circle
   */
  static String of(boolean multiple, boolean ticked) {
    if (multiple) {
      return ticked ? "\u2612" : "\u2610";
    }
    return ticked ? "\u25C9" : "\u25CB";
  }
}
