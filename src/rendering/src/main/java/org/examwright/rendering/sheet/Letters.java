package org.examwright.rendering.sheet;

/** Letters that name choices: A to Z, then AA, AB and so on. */
public final class Letters {
  private Letters() {}

  /**
   * The letter of a place.
   *
   * @param index counted from 0
   */
  public static String of(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : of(index / 26 - 1) + last;
  }
}
