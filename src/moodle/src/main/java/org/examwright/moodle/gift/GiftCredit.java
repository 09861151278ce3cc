package org.examwright.moodle.gift;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an answer earns: {@code %33.33333%} before it.
 *
 * @param number in percent, as it is written; may have several minus signs, which Moodle fails at
 * @param length of all that is written
 */
public record GiftCredit(String number, int length) {
  private static final Pattern WRITTEN = Pattern.compile("%(-*[0-9]{1,2}\\.?[0-9]*)%");

  /** What is to be written before an answer. */
  public static String written(BigDecimal percent) {
    return "%" + percent.toPlainString() + "%";
  }

  /** The credit that an answer begins with. */
  public static Optional<GiftCredit> before(String answer) {
    Matcher credit = WRITTEN.matcher(answer);
    return credit.lookingAt()
        ? Optional.of(new GiftCredit(credit.group(1), credit.end()))
        : Optional.empty();
  }

  /** Whether the number is one. */
  public boolean isNumber() {
    return !number.startsWith("--");
  }

  /** In percent. */
  public BigDecimal percent() {
    return new BigDecimal(number);
  }
}
