package org.examwright.app.report;

/** How much is said. */
public enum Verbosity {
  /** Errors alone. */
  QUIET,
  /** Errors and warnings one by one, losses and notes grouped, and what was read and written. */
  NORMAL,
  /** Everything one by one. */
  VERBOSE
}
