package org.examwright.app.outcome;

import org.examwright.model.exchange.Explanation;

/**
 * Why the questions of a file were found where they were.
 *
 * @param file as diagnostics show it
 */
public record Explained(String file, Explanation explanation) {

  /** Whether there was nothing to find out about the file. */
  public boolean isEmpty() {
    return explanation.shapes().isEmpty() && explanation.passedOver().isEmpty();
  }
}
