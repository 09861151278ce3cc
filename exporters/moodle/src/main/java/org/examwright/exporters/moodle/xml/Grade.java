package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as Moodle's database holds them. */
final class Grade {
  static final BigDecimal MOST = new BigDecimal("99999.9999999");

  private static final int DECIMALS = 7;

  private Grade() {}

  /** The nearest that it can hold. */
  static BigDecimal of(BigDecimal points) {
    return points.setScale(DECIMALS, RoundingMode.HALF_UP).min(MOST);
  }

  static boolean isExact(BigDecimal points) {
    return of(points).compareTo(points) == 0;
  }
}
