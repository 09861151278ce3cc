package org.examwright.reading.word;

import org.jspecify.annotations.Nullable;

/**
 * How characters look.
 *
 * @param code whether all letters are of the same width
 * @param position above the line (1), on it (0), below it (-1)
 * @param color by which they differ from others, in six digits; empty for the usual
 * @param highlight of their background; empty for none
 * @param link where they lead; empty for nowhere
 */
record LetterLook(
    boolean bold,
    boolean italic,
    boolean underlined,
    boolean struck,
    boolean code,
    int position,
    String color,
    String highlight,
    String link) {
  static final LetterLook PLAIN = new LetterLook(false, false, false, false, false, 0, "", "", "");

  /** Whether they are one object, as those of neighbours mostly are. */
  @SuppressWarnings("ReferenceEquality")
  boolean isSame(@Nullable LetterLook other) {
    return this == other;
  }

  boolean differsFrom(LetterLook other) {
    return !isSame(other) && !equals(other);
  }

  LetterLook leadingTo(String address) {
    return new LetterLook(
        bold, italic, underlined, struck, code, position, color, highlight, address);
  }

  LetterLook on(String fill) {
    return new LetterLook(
        bold,
        italic,
        underlined,
        struck,
        code,
        position,
        color,
        highlight.isEmpty() ? fill : highlight,
        link);
  }

  LetterLook without(OptionMarks mark) {
    return new LetterLook(
        bold && mark != OptionMarks.BOLD,
        italic && mark != OptionMarks.ITALIC,
        underlined && mark != OptionMarks.UNDERLINE,
        struck,
        code,
        position,
        color,
        highlight,
        link);
  }

  /** The same where letters of one width mean nothing. */
  LetterLook withoutCode() {
    return new LetterLook(
        bold, italic, underlined, struck, false, position, color, highlight, link);
  }

  /** The same as far as readers of the questions are to see it. */
  LetterLook shown(boolean keepsBold, boolean keepsUnderline) {
    return new LetterLook(
        bold && keepsBold,
        italic,
        underlined && keepsUnderline,
        struck,
        code,
        position,
        "",
        "",
        link);
  }
}
