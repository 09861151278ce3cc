package org.examwright.reading.outline.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.NumericAnswer;

/** Numbers as they are written behind {@code =}; a decimal comma makes no number. */
public final class WrittenNumbers {
  private static final String NUMBER =
      "[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?";
  private static final Pattern VALUE =
      Pattern.compile("(" + NUMBER + ")(?:\\s*(?:±|\\+-|\\+/-)\\s*(" + NUMBER + "))?");
  private static final Pattern RANGE =
      Pattern.compile("\\[\\s*(" + NUMBER + ")\\s*,\\s*(" + NUMBER + ")\\s*\\]");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");

  private WrittenNumbers() {}

  /**
   * What a text accepts: a value, with or without tolerance, or a range.
   *
   * @throws org.examwright.model.diagnostics.InvalidQuestionException for a range upside down
   */
  public static Optional<NumericAnswer.Accepted> accepted(String text) {
    String written = text.strip().replace('−', '-');
    Matcher value = VALUE.matcher(written);
    if (value.matches()) {
      BigDecimal tolerance =
          value.group(2) == null ? BigDecimal.ZERO : new BigDecimal(value.group(2));
      return Optional.of(new NumericAnswer.Value(new BigDecimal(value.group(1)), tolerance));
    }
    Matcher range = RANGE.matcher(written);
    return range.matches()
        ? Optional.of(
            new NumericAnswer.Range(new BigDecimal(range.group(1)), new BigDecimal(range.group(2))))
        : Optional.empty();
  }

  /** A value, with or without tolerance, or a range, as {@link #accepted} reads it. */
  public static String written(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value ->
          value.tolerance().signum() == 0
              ? value.value().toPlainString()
              : value.value().toPlainString() + " ± " + value.tolerance().toPlainString();
      case NumericAnswer.Range range ->
          "[" + range.lowest().toPlainString() + ", " + range.highest().toPlainString() + "]";
    };
  }

  /** Whether a text is a number but for its comma. */
  public static boolean hasDecimalComma(String text) {
    return DECIMAL_COMMA.matcher(text.strip()).matches();
  }

  /** A whole number from 1, such as an {@code int} holds. */
  public static Optional<Integer> count(String text) {
    if (!text.matches("[1-9][0-9]{0,9}")) {
      return Optional.empty();
    }
    long count = Long.parseLong(text);
    return count <= Integer.MAX_VALUE ? Optional.of((int) count) : Optional.empty();
  }

  /** A number without tolerance. */
  public static Optional<BigDecimal> plain(String text) {
    return text.strip().matches(NUMBER)
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }
}
