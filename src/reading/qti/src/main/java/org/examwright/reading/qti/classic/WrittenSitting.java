package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examwright.model.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is sat, from what its file says in numbers. One attempt is what platforms allow of
 * themselves, and says nothing; no number, nought and less stand for as many as anyone likes.
 */
final class WrittenSitting {
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private WrittenSitting() {}

  /**
   * A sitting.
   *
   * @param minutes how long it takes, as written; may be empty or no number
   * @param attempts how often, likewise
   */
  static Sitting of(String minutes, String attempts) {
    return new Sitting(whole(number(minutes)), attempts(attempts));
  }

  private static @Nullable Integer attempts(String written) {
    Integer attempts = whole(number(written));
    return attempts == null || attempts == 1 ? null : attempts;
  }

  private static @Nullable Integer whole(BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.UP);
    return whole.signum() > 0 && whole.compareTo(MOST) <= 0 ? whole.intValue() : null;
  }

  private static BigDecimal number(String written) {
    String digits = written.strip();
    return digits.matches("\\d{1,12}(\\.\\d{1,12})?") ? new BigDecimal(digits) : BigDecimal.ZERO;
  }
}
