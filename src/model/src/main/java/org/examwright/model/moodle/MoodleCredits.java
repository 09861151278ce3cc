package org.examwright.model.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The credits that Moodle knows; it refuses a question with any other. */
public final class MoodleCredits {
  /** In percent, each with its negative. */
  public static final List<BigDecimal> KNOWN =
      Stream.of(
              "100",
              "90",
              "83.33333",
              "80",
              "75",
              "70",
              "66.66667",
              "60",
              "50",
              "40",
              "33.33333",
              "30",
              "25",
              "20",
              "16.66667",
              "14.28571",
              "12.5",
              "11.11111",
              "10",
              "5",
              "0")
          .map(BigDecimal::new)
          .flatMap(weight -> Stream.of(weight, weight.negate()))
          .distinct()
          .toList();

  private MoodleCredits() {}
}
