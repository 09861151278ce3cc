package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an item says that it is worth at most. */
final class ItemPoints {
  private ItemPoints() {}

  /** The maximum that the item declares; nothing if it declares none. */
  static Optional<BigDecimal> declared(Tag item) {
    List<Tag> outcomes = item.children("outcomedeclaration");
    return outcome(outcomes, "MAXSCORE")
        .flatMap(outcome -> outcome.child("defaultvalue"))
        .flatMap(value -> value.child("value"))
        .flatMap(value -> RuleNumber.read(value.text()))
        .or(
            () ->
                outcome(outcomes, "SCORE")
                    .flatMap(score -> RuleNumber.read(score.attribute("normalmaximum"))))
        .filter(points -> points.signum() >= 0);
  }

  private static Optional<Tag> outcome(List<Tag> outcomes, String name) {
    return outcomes.stream()
        .filter(outcome -> outcome.attribute("identifier").strip().equals(name))
        .findFirst();
  }

  /**
   * What a question is worth.
   *
   * @param right what its right answers earn by its rules; 0 if they earn nothing
   */
  static BigDecimal of(Tag item, BigDecimal right, Collection<DeclaredResponse> responses) {
    Optional<BigDecimal> declared = declared(item);
    if (declared.isPresent() && (declared.get().signum() > 0 || right.signum() <= 0)) {
      return declared.get();
    }
    if (right.signum() > 0) {
      return right;
    }
    BigDecimal mapped =
        responses.stream()
            .flatMap(response -> Optional.ofNullable(response.mapping()).stream())
            .map(mapping -> mapping.highest() != null ? mapping.highest() : mapping.allRight())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return mapped.signum() > 0 ? mapped : BigDecimal.ONE;
  }
}
