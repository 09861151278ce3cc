package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examwright.model.Choice;
import org.examwright.model.Interaction.ChoiceSelection;

/** Credits as parts of 1. */
final class MappedCredits {
  private static final int DIGITS = 16;

  private MappedCredits() {}

  static BigDecimal of(BigDecimal percent) {
    return percent.movePointLeft(2).stripTrailingZeros();
  }

  /** An equal part of 1, rounded up so that all parts together reach the upper bound of 1. */
  static BigDecimal share(int parts) {
    return BigDecimal.ONE
        .divide(BigDecimal.valueOf(parts), DIGITS, RoundingMode.UP)
        .stripTrailingZeros();
  }

  static BigDecimal of(ChoiceSelection selection, Choice choice) {
    if (choice.credit() != null || !selection.multiple()) {
      return of(selection.creditOf(choice));
    }
    BigDecimal share = share((int) selection.choices().stream().filter(Choice::key).count());
    return choice.key() ? share : share.negate();
  }
}
