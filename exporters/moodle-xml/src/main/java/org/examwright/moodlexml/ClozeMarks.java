package org.examwright.moodlexml;

import java.math.BigDecimal;
import org.examwright.model.Interaction;
import org.examwright.model.Question;

/**
 * What each gap of a cloze is worth: a whole number, since Moodle adds them up and knows no others.
 */
final class ClozeMarks {
  private ClozeMarks() {}

  /** An equal share of the question's points if it is a whole number, or else 1. */
  static int each(Question question) {
    return isExact(question) ? question.points().divide(gaps(question)).intValueExact() : 1;
  }

  /** Whether the gaps together are worth what the question is. */
  static boolean isExact(Question question) {
    BigDecimal[] share = question.points().divideAndRemainder(gaps(question));
    return share[1].signum() == 0 && share[0].compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) < 0;
  }

  private static BigDecimal gaps(Question question) {
    return question.interaction() instanceof Interaction.Gaps gaps
        ? BigDecimal.valueOf(gaps.gaps().size())
        : BigDecimal.ONE;
  }
}
