package org.examwright.exporters.qti.item12;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examwright.model.Credit;

/** Parts of a question's points. */
public final class Share {
  private static final BigDecimal ALL = Credit.FULL;

  private Share() {}

  /**
   * An equal part of everything, to be added to the others; all of them together are everything,
   * since a hundredth of a percent goes to one or the other.
   *
   * @param part from 0
   */
  public static Rule.Award of(int part, int parts) {
    BigDecimal percent = upTo(part + 1, parts).subtract(upTo(part, parts));
    return new Rule.Award("Add", percent.stripTrailingZeros().toPlainString());
  }

  private static BigDecimal upTo(int part, int parts) {
    BigDecimal sum = ALL.multiply(BigDecimal.valueOf(part));
    return sum.divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);
  }

  /** Whether a credit in percent is all that can be earned. */
  public static boolean isAll(BigDecimal credit) {
    return credit.compareTo(ALL) == 0;
  }
}
