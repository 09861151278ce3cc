package org.examwright.rendering.sheet;

/** What a sheet of paper is for. */
public enum Edition {
  /** Questions with their answers, to read. */
  HANDOUT("questions with answers"),
  /** Questions with room to answer. */
  WORKSHEET("for learners, without answers"),
  /** Answers alone, for those who grade. */
  KEY("answers alone, for graders");

  private final String holds;

  Edition(String holds) {
    this.holds = holds;
  }

  /** What is on it, in a few words. */
  public String holds() {
    return holds;
  }
}
