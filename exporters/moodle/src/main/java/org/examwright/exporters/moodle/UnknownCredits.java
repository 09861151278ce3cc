package org.examwright.exporters.moodle;

/** What becomes of a question with a credit that Moodle does not know. */
public enum UnknownCredits {
  /** The file goes without the question. */
  LEAVE_OUT,
  /** The question earns the nearest credit that Moodle knows. */
  NEAREST
}
