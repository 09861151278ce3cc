package org.examwright.reading.sheet.columns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a sheet is for; each constant has words in {@code headers.txt}. */
public enum ColumnRole {
  NUMBER(false),
  ID(false),
  TITLE(false),
  STEM(false),
  KIND(false),
  OPTION(true),
  /** An option or the right answer: the columns beside it tell. */
  ANSWER(true),
  /** Says which options are right. */
  KEY(true),
  /** An option that is wrong. */
  WRONG(true),
  /** Says whether an option is right. */
  FLAG(true),
  /** What an option earns, in percent. */
  CREDIT(true),
  OPTION_FEEDBACK(true),
  POINTS(false),
  TAGS(true),
  DIFFICULTY(false),
  CATEGORY(true),
  FEEDBACK(true),
  FEEDBACK_CORRECT(false),
  FEEDBACK_PARTIAL(false),
  FEEDBACK_INCORRECT(false),
  /** To answers that a short answer or a number does not list. */
  FEEDBACK_OTHER(false),
  HINT(true),
  IMAGE(true),
  /** Lines of a program that belong to the question. */
  CODE(false),
  ALT(false),
  LEFT(true),
  RIGHT(true),
  TOLERANCE(false),
  UNIT(false),
  CASE(false),
  SHUFFLE(false),
  LINES(false),
  MODEL(false),
  /** How many files may be handed in. */
  FILES(false),
  FILE_TYPES(false),
  /** What is said in our own syntax of blanks that have a name alone. */
  BLANKS(false),
  /** How many questions of a category are drawn. */
  PICK(false),
  GRADING(false),
  LANGUAGE(false),
  /** Nothing that a set has a place for, such as the time for one question. */
  NOTHING(false);

  private final boolean numbered;

  ColumnRole(boolean numbered) {
    this.numbered = numbered;
  }

  /** Whether there may be several, each with a number or letter. */
  boolean isNumbered() {
    return numbered;
  }

  static Optional<ColumnRole> of(String word) {
    return Stream.of(values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst();
  }
}
