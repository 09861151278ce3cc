package org.examwright.model.diagnostics;

/** How much a format's loss weighs, the gravest first. */
public enum Weight {
  /** A question does not arrive. */
  LEFT_OUT,
  /** A key or a part of a text does not arrive. */
  LOST,
  /** Something arrives, but otherwise than it was meant. */
  CHANGED,
  /** Good to know: nothing that learners or graders would miss. */
  NOTE;

  /** Whether something does not arrive at all. */
  public boolean isLost() {
    return this == LEFT_OUT || this == LOST;
  }
}
