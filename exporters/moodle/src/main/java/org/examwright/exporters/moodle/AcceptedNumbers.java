package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.moodle.MoodleNumber;

/** What a numerical question accepts, in numbers as Moodle stores them. */
public final class AcceptedNumbers {
  /** Moodle stores numbers with as many significant digits. */
  static final int DIGITS = 14;

  private AcceptedNumbers() {}

  /** The middle of what is accepted: Moodle itself would not halve a range exactly. */
  public static String value(NumericAnswer.Accepted accepted) {
    return MoodleNumber.written(accepted.middle());
  }

  /** How far off an answer may be. */
  public static String tolerance(NumericAnswer.Accepted accepted) {
    return MoodleNumber.written(accepted.reach());
  }

  /** The numbers of a question that Moodle would round. */
  static Stream<BigDecimal> tooLong(Interaction interaction) {
    return interaction
        .numbers()
        .map(NumericAnswer::accepted)
        .flatMap(accepted -> Stream.of(accepted.middle(), accepted.reach()))
        .distinct()
        .filter(number -> number.stripTrailingZeros().precision() > DIGITS);
  }
}
