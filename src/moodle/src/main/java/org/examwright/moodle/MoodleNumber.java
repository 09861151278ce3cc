package org.examwright.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Moodle writes and reads them: with a point, without thousands. */
public final class MoodleNumber {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");

  private static final Pattern WITH_COMMA = Pattern.compile("([+-]?\\d+),(\\d+)");

  private MoodleNumber() {}

  /** A number, without an exponent and without zeros at its end. */
  public static String written(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }

  /** The number that a text is, white space around it or not. */
  public static Optional<BigDecimal> read(String text) {
    String number = text.strip();
    return NUMBER.matcher(number).matches()
        ? Optional.of(new BigDecimal(number))
        : Optional.empty();
  }

  /** As much of a text as is a number, without white space before it. */
  public static Optional<String> beginning(String text) {
    Matcher number = NUMBER.matcher(text.stripLeading());
    return number.lookingAt() ? Optional.of(number.group()) : Optional.empty();
  }

  /** The number that is meant by one with a decimal comma, which Moodle reads as another. */
  public static Optional<BigDecimal> readWithComma(String text) {
    Matcher number = WITH_COMMA.matcher(text.strip());
    return number.matches()
        ? Optional.of(new BigDecimal(number.group(1) + "." + number.group(2)))
        : Optional.empty();
  }
}
