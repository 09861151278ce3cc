package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as items write them: {@code 1}, {@code 0.50}, {@code 1.0E-3}. */
final class RuleNumber {
  /** Longer numbers are nobody's answer, and a large exponent would be written out in zeros. */
  private static final Pattern WRITTEN =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

  private static final int LONGEST = 2_000;

  private RuleNumber() {}

  static Optional<BigDecimal> read(String text) {
    String number = text.strip();
    return number.length() <= LONGEST && WRITTEN.matcher(number).matches()
        ? Optional.of(new BigDecimal(number))
        : Optional.empty();
  }

  /** A result that can be read again; rules that multiply again and again come to zero. */
  static BigDecimal bounded(BigDecimal number) {
    return read(number.toString()).isPresent() ? number : BigDecimal.ZERO;
  }
}
