package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as the rules of plurals look at it.
 *
 * @param number without zeros at the end of its decimals
 * @param decimals how many there are
 * @param ending the last two digits, of the decimals if there are any
 */
record Quantity(BigDecimal number, int decimals, int ending) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  static Quantity of(BigDecimal number) {
    BigDecimal stripped = number.abs().stripTrailingZeros();
    int decimals = Math.max(0, stripped.scale());
    BigInteger digits =
        decimals == 0
            ? stripped.toBigInteger()
            : stripped.remainder(BigDecimal.ONE).unscaledValue();
    return new Quantity(stripped, decimals, digits.mod(HUNDRED).intValue());
  }

  boolean isWhole() {
    return decimals == 0;
  }

  boolean is(int other) {
    return number.compareTo(BigDecimal.valueOf(other)) == 0;
  }

  boolean isBelow(int other) {
    return number.compareTo(BigDecimal.valueOf(other)) < 0;
  }

  boolean endsWith(int from, int to) {
    return from <= ending && ending <= to;
  }

  int lastDigit() {
    return ending % 10;
  }

  /** 1, 21, 31 and so on, and not 11: like one in most Slavic languages. */
  boolean endsLikeOne() {
    return lastDigit() == 1 && ending != 11;
  }

  /** 2 to 4, 22 to 24 and so on, and not 12 to 14: like a few in most Slavic languages. */
  boolean endsLikeFew() {
    return 2 <= lastDigit() && lastDigit() <= 4 && !endsWith(12, 14);
  }
}
