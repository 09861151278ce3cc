package org.examwright.reading.sheet.columns;

import java.util.List;
import java.util.Locale;

/** The letters by which options are called, in several alphabets. */
final class OptionLetters {
  private static final List<String> ALPHABETS =
      List.of("abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмн", "αβγδεζηθικ", "أبجدهوزح", "אבגדהוזח");

  /** Letters that look as Latin ones do. */
  private static final String ALIKE = "авсеαβ";

  private static final String LATIN = "abceab";

  private OptionLetters() {}

  /**
   * The place of an option that a letter names, counted from 0; -1 if it names none.
   *
   * @param labels the letters or numbers in the headers of the options, as far as they have any
   */
  static int place(String letter, List<String> labels) {
    String lower = letter.toLowerCase(Locale.ROOT);
    int labelled = labels.indexOf(lower);
    if (labelled >= 0) {
      return labelled;
    }
    if (lower.codePointCount(0, lower.length()) != 1) {
      return -1;
    }
    int alike = ALIKE.indexOf(lower);
    if (alike >= 0 && labels.contains("b")) {
      return place(LATIN.substring(alike, alike + 1), labels);
    }
    return ALPHABETS.stream().mapToInt(letters -> letters.indexOf(lower)).max().orElse(-1);
  }
}
