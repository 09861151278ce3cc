package org.examwright.moodle.xml;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.moodle.MoodleCredits;

/**
 * An answer of a gap: {@code %50%text#feedback}.
 *
 * @param credit in percent
 * @param text with its {@linkplain ClozeEscapes escapes}
 * @param feedback with its escapes; may be empty
 */
public record ClozeAnswer(BigDecimal credit, String text, String feedback) {
  private static final Pattern CREDIT = Pattern.compile("=|%(-?[0-9]+(?:[.,][0-9]*)?)%");

  /** The answer as it is written: an equals sign stands for everything. */
  String written() {
    String start =
        credit.compareTo(MoodleCredits.FULL) == 0 ? "=" : "%" + credit.toPlainString() + "%";
    return start + text + (feedback.isEmpty() ? "" : "#" + feedback);
  }

  /** Reads an answer, which earns nothing where no credit is said. */
  static ClozeAnswer read(String answer, String feedback) {
    Matcher credit = CREDIT.matcher(answer);
    if (!credit.lookingAt()) {
      return new ClozeAnswer(BigDecimal.ZERO, answer, feedback);
    }
    String percent = credit.group(1);
    return new ClozeAnswer(
        percent == null ? MoodleCredits.FULL : new BigDecimal(percent.replace(',', '.')),
        answer.substring(credit.end()),
        feedback);
  }
}
