package org.examwright.rendering.sheet;

/** What a sheet of paper is for. */
public enum Edition {
  /** Questions with room to answer. */
  WORKSHEET("questions with room to answer, for learners"),
  /** Questions with their answers, to read. */
  HANDOUT("questions, each with its answer"),
  /** Questions without room to answer, and behind them all answers with their explanations. */
  STUDY("questions, and all answers with explanations at the end"),
  /** Answers alone, as short as can be, for those who grade. */
  KEY("answers alone, as short as can be, for graders"),
  /** The keys of all versions, and which question is which in each of them. */
  BOOKLET("the keys of all versions, and which question is which in each"),
  /** Cards to cut out: a question on the front, its answer on the back. */
  FLASHCARDS("cards to cut out, eight a page, to print on both sides along the long edge"),
  /** Bubbles to fill in for choices, and a description by which a scanner reads them. */
  ANSWER_SHEET("bubbles to fill in for choices, and where they stand, for scanners");

  private final String holds;

  Edition(String holds) {
    this.holds = holds;
  }

  /** What is on it, in a few words. */
  public String holds() {
    return holds;
  }

  /** Whether what graders alone read is on it. */
  public boolean isForGraders() {
    return this == KEY || this == BOOKLET;
  }

  /** Whether explanations, hints and feedback are on it. */
  public boolean explains() {
    return this == HANDOUT || this == STUDY || this == FLASHCARDS;
  }
}
