package org.examwright.reading.latex.amc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.latex.text.TexOptions;
import org.examwright.reading.source.Problems;

/** What a right and a wrong answer earn. */
record AmcScoring(TexOptions values, Problems problems) {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private Optional<BigDecimal> value(String... names) {
    for (String name : names) {
      Optional<BigDecimal> value = TexNumbers.of(values.text(name, ""));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Gives a question with one right answer its points, and wrong ones what they cost. */
  void single(TexDraft draft) {
    Optional<BigDecimal> right = value("b").filter(points -> points.signum() > 0);
    right.ifPresent(points -> draft.points = points);
    Optional<BigDecimal> wrong = value("m");
    if (wrong.isPresent() && wrong.get().signum() < 0) {
      BigDecimal cost =
          wrong
              .get()
              .multiply(FULL)
              .divide(right.orElse(BigDecimal.ONE), 5, RoundingMode.HALF_UP)
              .max(FULL.negate());
      List<OfferedText> credited =
          draft.options.stream()
              .map(
                  option ->
                      new OfferedText(
                          option.text(),
                          option.right(),
                          option.right() ? null : cost,
                          option.feedback(),
                          option.origin()))
              .toList();
      draft.options.clear();
      draft.options.addAll(credited);
    }
    reportOthers(draft, "b", "m");
  }

  /** Gives a question with several right answers its points. */
  void multiple(TexDraft draft) {
    value("haut", "mz").filter(points -> points.signum() > 0).ifPresent(p -> draft.points = p);
    reportOthers(draft, "haut", "mz");
  }

  private void reportOthers(TexDraft draft, String... known) {
    for (String key : values.all().keySet()) {
      if (!List.of(known).contains(key)) {
        problems.tally(
            draft.origin,
            "of the scoring, `" + key + "=…` has no place in a set and is left out",
            "look whether the points are what you mean");
      }
    }
  }
}
