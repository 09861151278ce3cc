package org.examwright.reading.outline.doubt;

import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.source.Problems;

/**
 * Something that was read in one way and may be meant in another.
 *
 * @param line counted from 0
 * @param question counted from 1 in the order of the file; 0 if it is about none
 * @param grave whether questions are probably lost, or a key is shown to those who answer
 * @param message what was understood and what it looks like
 * @param hint how to say which is meant
 */
public record FoundDoubt(int line, int question, boolean grave, String message, String hint) {
  private static final String ACCEPT =
      "; if it is read as you mean it, say so with --accept-doubts";

  /**
   * Says it: a grave doubt is an error, unless the author accepts it.
   *
   * @param more what stands behind the message
   */
  public void report(Origin origin, String more, boolean accepted, Problems problems) {
    if (grave && !accepted) {
      problems.error(origin, message + more, hint + ACCEPT);
    } else {
      problems.warning(origin, message + more, hint);
    }
  }

  /**
   * As it stands in an explanation.
   *
   * @param label the number of the question as its author wrote it
   */
  public Explanation.Doubt explained(String label) {
    return new Explanation.Doubt(line + 1, question, label, grave, message);
  }
}
