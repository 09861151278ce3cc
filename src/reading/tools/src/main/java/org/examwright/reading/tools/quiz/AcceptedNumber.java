package org.examwright.reading.tools.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.outline.notation.WrittenNumbers;

/**
 * Numbers as these programs write them: with a tolerance in percent, with strokes between digits.
 */
public final class AcceptedNumber {
  private static final Pattern STROKE = Pattern.compile("(?<=\\d)_(?=\\d)");
  private static final Pattern PERCENT =
      Pattern.compile("(\\S+)\\s*(?:±|\\+-|\\+/-|-\\+)\\s*(\\S+?)\\s*%");

  private AcceptedNumber() {}

  /** What a text accepts; nothing if it is no number. */
  public static Optional<NumericAnswer.Accepted> of(String text) {
    String written = STROKE.matcher(text.strip().replace('−', '-')).replaceAll("");
    Matcher percent = PERCENT.matcher(written);
    if (!percent.matches()) {
      return WrittenNumbers.accepted(written);
    }
    Optional<BigDecimal> value = WrittenNumbers.plain(percent.group(1));
    Optional<BigDecimal> reach = WrittenNumbers.plain(percent.group(2));
    return value.isEmpty() || reach.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NumericAnswer.Value(
                value.get(), value.get().abs().multiply(reach.get()).movePointLeft(2)));
  }
}
