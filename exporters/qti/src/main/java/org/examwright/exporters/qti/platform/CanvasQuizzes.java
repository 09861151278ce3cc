package org.examwright.exporters.qti.platform;

/** The two kinds of quizzes that Canvas has, whose importers read QTI 1.2 each in its own way. */
public enum CanvasQuizzes {
  /** Shows model answers as the feedback of essays, and texts between questions. */
  CLASSIC,
  /**
   * Shows model answers and notes to graders, and texts beside the questions that refer to them.
   */
  NEW
}
