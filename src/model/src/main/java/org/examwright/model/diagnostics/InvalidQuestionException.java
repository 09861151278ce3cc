package org.examwright.model.diagnostics;

/** Says in an instructor's words why a part of a question set makes no sense, and what to do. */
public final class InvalidQuestionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  public InvalidQuestionException(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** What to do about it; a sentence without a capital, never empty. */
  public String remedy() {
    return remedy;
  }
}
