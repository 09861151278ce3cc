package org.examwright.rendering.sheet;

/** How much of a question is shown in one place of a sheet. */
enum Showing {
  /** The question, with room to answer. */
  OPEN(false, false),
  /** The question without room to answer, since that is elsewhere. */
  ASKED(false, true),
  /** The question and its answer. */
  SOLVED(true, true),
  /** The answer, and of the question what names it. */
  ANSWER(true, false),
  /** What a grader needs to know, and of the question what names it. */
  GRADING(true, false);

  private final boolean isSolved;
  private final boolean isToRead;

  Showing(boolean isSolved, boolean isToRead) {
    this.isSolved = isSolved;
    this.isToRead = isToRead;
  }

  /** Whether the answer is shown. */
  boolean isSolved() {
    return isSolved;
  }

  /** Whether the question is shown without being asked: nobody writes here. */
  boolean isToRead() {
    return isToRead;
  }

  /** Whether the answer alone is shown, beside a sheet that has the question. */
  boolean isAnswerAlone() {
    return this == ANSWER || this == GRADING;
  }

  /** Whether hints, explanations and feedback belong here. */
  boolean explains() {
    return this == SOLVED || this == ANSWER;
  }
}
