package org.examwright.reading.word.paper;

/** Letters that choices have: A to Z, then AA. */
final class Lettering {
  private Lettering() {}

  /** The letter of a number, from 1. */
  static String of(int number) {
    int index = Math.max(0, number - 1);
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : of(index / 26) + last;
  }
}
