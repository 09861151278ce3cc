package org.examwright.reading.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.moodle.MoodleCredits;
import org.examwright.reading.source.Problems;

/** The credits that Moodle knows, in percent. */
public final class Credits {
  public static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** How far off Moodle takes a credit for the one that it knows. */
  private static final BigDecimal REACH = new BigDecimal("0.001");

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
    return MoodleCredits.KNOWN.stream()
        .filter(known -> known.subtract(credit).abs().compareTo(REACH) < 0)
        .findFirst();
  }
}
