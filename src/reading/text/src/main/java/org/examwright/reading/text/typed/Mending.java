package org.examwright.reading.text.typed;

import org.examwright.reading.source.Problems;

/** Writes out what printing has made one sign of: a ligature is no letter that anybody types. */
record Mending(Problems problems) {
  private static final String FIRST = "\uFB00";
  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  String of(String line, int number) {
    if (!hasLigature(line)) {
      return line;
    }
    StringBuilder mended = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      int ligature = line.charAt(i) - FIRST.charAt(0);
      if (ligature >= 0 && ligature < LETTERS.length) {
        mended.append(LETTERS[ligature]);
        problems.tally(
            problems.at(number + 1, i + 1), "letters that are printed as one sign are written out");
      } else {
        mended.append(line.charAt(i));
      }
    }
    return mended.toString();
  }

  private static boolean hasLigature(String line) {
    return line.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
  }
}
