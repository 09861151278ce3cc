package org.examwright.rendering.moodle;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;

/** The credits that Moodle knows, in percent: it refuses a question with any other. */
public final class Weights {
  static final BigDecimal FULL = BigDecimal.valueOf(100);

  private static final List<BigDecimal> KNOWN =
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

  private Weights() {}

  /** The nearest credit that Moodle knows; of two as near, the higher. */
  public static BigDecimal nearest(BigDecimal credit) {
    return KNOWN.stream()
        .min(
            Comparator.comparing((BigDecimal known) -> known.subtract(credit).abs())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /**
   * What ticking a choice earns.
   *
   * <p>With more than ten keys their equal share is unknown to Moodle. The next higher one is
   * taken, so that ticking all of them still earns everything.
   */
  public static BigDecimal of(Choice choice, Interaction.ChoiceSelection selection) {
    BigDecimal credit = selection.creditOf(choice);
    if (choice.credit() != null) {
      return nearest(credit);
    }
    BigDecimal share =
        KNOWN.stream()
            .filter(known -> known.compareTo(credit.abs()) >= 0)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return credit.signum() < 0 ? share.negate() : share;
  }
}
