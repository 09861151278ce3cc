package org.examwright.exporters.moodle.xml;

/** Units of numbers that Moodle can store. */
final class Units {
  private static final int LONGEST = 50;

  private Units() {}

  /** Whether Moodle takes a unit: it stops at a long one and drops {@code 0}. */
  static boolean isStorable(String unit) {
    String words = unit.strip();
    return !words.equals("0") && words.codePointCount(0, words.length()) <= LONGEST;
  }
}
