package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examwright.model.Credit;

/** Credits in percent. */
final class CreditScale {
  static final BigDecimal FULL = Credit.FULL;

  /** Platforms write thirds with two decimals. */
  private static final BigDecimal CLOSE = new BigDecimal("0.05");

  private CreditScale() {}

  /** A part of a whole, within -100 and 100. */
  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.multiply(FULL).divide(whole, 5, RoundingMode.HALF_UP).min(FULL).max(FULL.negate());
  }

  /** Whether two credits are meant to be the same. */
  static boolean areSame(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(CLOSE) <= 0;
  }
}
