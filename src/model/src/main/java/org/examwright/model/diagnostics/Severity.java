package org.examwright.model.diagnostics;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
  /** The input makes no sense; nothing is written. */
  ERROR,
  /** A format cannot carry something; the file says it otherwise or not at all. */
  LOSS,
  /** Probably not what the author wants. */
  WARNING,
  /** Good to know. */
  NOTE
}
