package org.examwright.reading.latex.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as authors write them. */
public final class TexNumbers {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+−]?)\\s*(\\d{1,30}(?:[.,]\\d{1,30})?|\\.\\d{1,30})(?:[eE]([-+]?\\d{1,3}))?");
  private static final Pattern HALF = Pattern.compile("(\\d{0,4})\\s*\\\\half");
  private static final Pattern TENS =
      Pattern.compile(
          "(.{1,40}?)\\s*\\\\(?:times|cdot)\\s*10\\s*\\^\\s*\\{?\\s*([-+]?\\d{1,3})\\s*}?");

  private TexNumbers() {}

  /** Points: {@code 5}, {@code 2.5}, {@code 2\half}. */
  public static Optional<BigDecimal> points(String written) {
    String text = written.replaceAll("[{}$~]", " ").strip();
    Matcher half = HALF.matcher(text);
    if (half.matches()) {
      String whole = half.group(1).isEmpty() ? "0" : half.group(1);
      return Optional.of(new BigDecimal(whole).add(new BigDecimal("0.5")));
    }
    return of(text).filter(number -> number.signum() >= 0);
  }

  /** A number, with a decimal point or comma, in a formula or not. */
  public static Optional<BigDecimal> of(String written) {
    String text =
        written.replaceAll("\\\\(?:,|;|!|:)", "").replaceAll("[${}]", "").replace("~", "").strip();
    Matcher tens = TENS.matcher(text);
    if (tens.matches()) {
      return of(tens.group(1)).map(n -> n.scaleByPowerOfTen(Integer.parseInt(tens.group(2))));
    }
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group(2).replace(',', '.'));
    String power = number.group(3);
    value = power == null ? value : value.scaleByPowerOfTen(Integer.parseInt(power));
    return Optional.of(number.group(1).matches("[-−]") ? value.negate() : value);
  }
}
