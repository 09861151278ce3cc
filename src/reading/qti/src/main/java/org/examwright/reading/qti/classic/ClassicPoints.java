package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.Optional;

/** What an item is worth, by the field in which its platform says so. */
final class ClassicPoints {
  /** In this measure scores are percentages. */
  private static final BigDecimal PERCENT = new BigDecimal(100);

  private ClassicPoints() {}

  /** The points; 1 if the file does not say. */
  static BigDecimal of(ClassicItem item) {
    String said =
        item.fields()
            .first(
                "points_possible", "cc_weighting", "respondusapi_qpoints", "qmd_absolutescore_max");
    return WrittenNumber.read(said)
        .or(() -> weighting(item))
        .or(() -> maximum(item))
        .or(() -> set(item))
        .filter(points -> points.signum() >= 0)
        .orElse(BigDecimal.ONE);
  }

  /** Brightspace's points; elsewhere it is often left at nothing. */
  private static Optional<BigDecimal> weighting(ClassicItem item) {
    return WrittenNumber.read(item.fields().first("qmd_weighting", "d2l_points"))
        .filter(points -> points.signum() > 0);
  }

  /** Respondus sets the score to what the question is worth. */
  private static Optional<BigDecimal> set(ClassicItem item) {
    return item.rules().maximum().signum() > 0
        ? Optional.empty()
        : item.rules().right().stream()
            .filter(ScoreRule::sets)
            .map(ScoreRule::gain)
            .reduce(BigDecimal::max)
            .filter(gain -> gain.signum() > 0 && gain.compareTo(PERCENT) != 0);
  }

  private static Optional<BigDecimal> maximum(ClassicItem item) {
    BigDecimal maximum = item.rules().maximum();
    return maximum.signum() > 0 && maximum.compareTo(PERCENT) != 0
        ? Optional.of(maximum)
        : Optional.empty();
  }
}
