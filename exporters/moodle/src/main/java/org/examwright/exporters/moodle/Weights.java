package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.Comparator;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.moodle.MoodleCredits;

/** The credits that Moodle knows, in percent: it refuses a question with any other. */
public final class Weights {
  static final String REMEDY =
      "give a credit of Moodle's list, such as " + MoodleCredits.EXAMPLES + "; QTI carries any";

  private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.1");

  private Weights() {}

  /** Whether Moodle knows a credit, or one that differs from it by no more than 0.1. */
  static boolean isKnown(BigDecimal credit) {
    return nearest(credit).subtract(credit).abs().compareTo(NEGLIGIBLE) <= 0;
  }

  /** Whether keys without a credit of their own have an equal share that Moodle does not know. */
  static boolean hasUnknownShare(Interaction.ChoiceSelection selection) {
    return selection.choices().stream()
        .filter(choice -> choice.credit() == null)
        .anyMatch(choice -> !isKnown(selection.creditOf(choice)));
  }

  /** The nearest credit that Moodle knows; of two as near, the higher. */
  public static BigDecimal nearest(BigDecimal credit) {
    return MoodleCredits.nearest(credit);
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
        MoodleCredits.KNOWN.stream()
            .filter(known -> known.compareTo(credit.abs()) >= 0)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return credit.signum() < 0 ? share.negate() : share;
  }
}
