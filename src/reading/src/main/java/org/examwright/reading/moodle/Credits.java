package org.examwright.reading.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** The credits that Moodle knows, in percent. */
public final class Credits {
  public static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** How far off Moodle takes a credit for the one that it knows. */
  private static final BigDecimal REACH = new BigDecimal("0.001");

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
          .flatMap(credit -> Stream.of(credit, credit.negate()))
          .distinct()
          .toList();

  private Credits() {}

  /** The credit that is meant; one that Moodle does not know is kept and reported. */
  public static BigDecimal read(BigDecimal credit, Origin origin, Problems problems) {
    return known(credit)
        .orElseGet(
            () -> {
              problems.warning(
                  origin,
                  "a credit of " + credit.toPlainString() + " % is not in Moodle's list",
                  "Moodle refuses the file; give 90, 80, 75, 66.66667, 50, 33.33333, 25, 20 or 10");
              return credit;
            });
  }

  private static Optional<BigDecimal> known(BigDecimal credit) {
    return KNOWN.stream()
        .filter(known -> known.subtract(credit).abs().compareTo(REACH) < 0)
        .findFirst();
  }
}
