package org.examwright.exporters.qti.assessment;

import org.examwright.model.NumericAnswer;

/** What a response is compared with. */
sealed interface Condition {
  /**
   * A choice or a pair of choices.
   *
   * @param value its identifier, or two with a space between them
   */
  record Chosen(String value) implements Condition {}

  /** A text. */
  record Written(String text, boolean caseSensitive) implements Condition {}

  /** A number or range. */
  record Counted(NumericAnswer.Accepted accepted) implements Condition {
    boolean isOneNumber() {
      return accepted.lowest().compareTo(accepted.highest()) == 0;
    }
  }
}
