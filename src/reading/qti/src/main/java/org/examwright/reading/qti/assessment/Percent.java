package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.examwright.model.Credit;

/** Parts of an item's points in percent. */
final class Percent {
  private static final int DIGITS = 5;

  /** Thirds are written with as many digits as there is room for. */
  private static final BigDecimal CLOSE = new BigDecimal("0.01");

  private Percent() {}

  /** From -100 to 100. */
  static BigDecimal of(BigDecimal worth, BigDecimal full) {
    return worth
        .multiply(Credit.FULL)
        .divide(full, MathContext.DECIMAL64)
        .setScale(DIGITS, RoundingMode.HALF_UP)
        .max(Credit.FULL.negate())
        .min(Credit.FULL);
  }

  static boolean isClose(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(CLOSE) < 0;
  }
}
