package org.examwright.model;

import java.math.BigDecimal;
import org.examwright.model.diagnostics.InvalidQuestionException;

/** What the records of this package check in the same way. */
final class Checks {
  private static final int LARGEST_EXPONENT = 300;

  private Checks() {}

  static void require(boolean holds, String problem, String remedy) {
    if (!holds) {
      throw new InvalidQuestionException(problem, remedy);
    }
  }

  /** Equal numbers become equal objects: 2.50 and 2.5 are the same points. */
  static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    require(
        Math.abs((long) stripped.precision() - stripped.scale()) <= LARGEST_EXPONENT
            && stripped.scale() <= LARGEST_EXPONENT,
        "the number " + number + " is out of range",
        "write a number with at most " + LARGEST_EXPONENT + " digits");
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal credit(BigDecimal credit) {
    BigDecimal normal = normal(credit);
    require(
        normal.abs().compareTo(Credit.FULL) <= 0,
        "a credit of " + normal.toPlainString() + " % is outside -100 to 100",
        "give a percentage of the question's points");
    return normal;
  }
}
