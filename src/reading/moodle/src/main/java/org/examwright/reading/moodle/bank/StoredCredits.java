package org.examwright.reading.moodle.bank;

import java.math.BigDecimal;
import org.examwright.model.diagnostics.Origin;
import org.examwright.moodle.MoodleCredits;
import org.examwright.reading.source.Problems;

/** The credits that Moodle knows, in percent. */
public final class StoredCredits {
  private StoredCredits() {}

  /** The credit that is meant; one that Moodle does not know is kept and reported. */
  public static BigDecimal read(BigDecimal credit, Origin origin, Problems problems) {
    return MoodleCredits.read(credit)
        .orElseGet(
            () -> {
              problems.warning(
                  origin,
                  "a credit of " + credit.toPlainString() + " % is not in Moodle's list",
                  "Moodle refuses the file; give " + MoodleCredits.EXAMPLES);
              return credit;
            });
  }
}
