package org.examwright.model;

import java.math.BigDecimal;

/** What an answer earns, in percent of a question's points, from -100 to 100. */
public final class Credit {
  public static final BigDecimal FULL = BigDecimal.valueOf(100);

  private Credit() {}

  /** Whether a credit is all there is to earn. */
  public static boolean isFull(BigDecimal credit) {
    return credit.compareTo(FULL) == 0;
  }
}
