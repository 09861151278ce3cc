package org.examwright.exporters.qti.item12;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examwright.model.Credit;

/** Parts of a question's points. */
public final class Share {
  private static final BigDecimal ALL = Credit.FULL;

  private Share() {}

  /** An equal part of everything, to be added to the others. */
  public static Rule.Award of(int parts) {
    String percent =
        ALL.divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return new Rule.Award("Add", percent);
  }

  /** Whether a credit in percent is all that can be earned. */
  public static boolean isAll(BigDecimal credit) {
    return credit.compareTo(ALL) == 0;
  }
}
