package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.examwright.model.Choice;
import org.examwright.model.Interaction.ChoiceSelection;

/**
 * Credits as parts of a whole.
 *
 * @param whole what a right answer scores
 */
record MappedCredits(BigDecimal whole) {
  private static final int DIGITS = 16;

  BigDecimal of(BigDecimal percent) {
    return percent.movePointLeft(2).multiply(whole).stripTrailingZeros();
  }

  BigDecimal of(boolean key) {
    return key ? whole : BigDecimal.ZERO;
  }

  /** An equal part, rounded up so that all parts together reach the upper bound. */
  BigDecimal share(int parts) {
    return whole.divide(BigDecimal.valueOf(parts), DIGITS, RoundingMode.UP).stripTrailingZeros();
  }

  BigDecimal of(ChoiceSelection selection, Choice choice) {
    if (choice.credit() != null || !selection.multiple()) {
      return of(selection.creditOf(choice));
    }
    BigDecimal share = share((int) selection.choices().stream().filter(Choice::key).count());
    return choice.key() ? share : share.negate();
  }
}
