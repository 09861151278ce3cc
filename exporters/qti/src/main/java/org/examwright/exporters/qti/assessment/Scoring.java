package org.examwright.exporters.qti.assessment;

/** How a response becomes a score between 0 and 1. */
enum Scoring {
  /** All or nothing. */
  MATCH_CORRECT,
  /** Each value earns what the mapping says. */
  MAP,
  /** The first case that holds decides. */
  FIRST_CASE,
  /** A person grades it. */
  BY_HAND
}
