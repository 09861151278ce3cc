package org.examwright.moodle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Credit;

/** The credits that Moodle knows; it refuses a question with any other. */
public final class MoodleCredits {
  public static final BigDecimal FULL = Credit.FULL;

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

  /** Some of them, for people who look for one. */
  public static final String EXAMPLES = "90, 80, 75, 66.66667, 50, 33.33333, 25, 20 or 10";

  /** How far off Moodle takes a credit for the one that it knows. */
  private static final BigDecimal REACH = new BigDecimal("0.001");

  private MoodleCredits() {}

  /** The nearest credit that Moodle knows; of two as near, the higher. */
  public static BigDecimal nearest(BigDecimal credit) {
    return KNOWN.stream()
        .min(
            Comparator.comparing((BigDecimal known) -> known.subtract(credit).abs())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The credit that Moodle takes another for; nothing if it refuses it. */
  public static Optional<BigDecimal> read(BigDecimal credit) {
    return Optional.of(nearest(credit))
        .filter(known -> known.subtract(credit).abs().compareTo(REACH) < 0);
  }
}
