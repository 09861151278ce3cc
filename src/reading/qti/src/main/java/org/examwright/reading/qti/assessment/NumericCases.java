package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.NumericAnswer.Accepted;
import org.examwright.model.NumericAnswer.Range;
import org.examwright.model.NumericAnswer.Value;

/**
 * Finds the numbers that the rules of an item compare an answer with, the first that counts first.
 *
 * <p>Numbers cannot be tried one by one as choices can; so the comparisons themselves are read.
 */
final class NumericCases {
  /**
   * Something that the rules ask for.
   *
   * @param worth in the item's points
   * @param switched the identifiers that are set with it, each after its outcome and a space
   */
  record NumericCase(Accepted accepted, BigDecimal worth, Set<String> switched) {}

  /** What an answer is compared with, lowest and highest. */
  private record Bounds(BigDecimal lowest, BigDecimal highest) {
    static Optional<Bounds> of(BigDecimal lowest, BigDecimal highest) {
      return lowest.compareTo(highest) <= 0
          ? Optional.of(new Bounds(lowest.stripTrailingZeros(), highest.stripTrailingZeros()))
          : Optional.empty();
    }
  }

  /** What comes of a case. */
  private static final class Effect {
    private BigDecimal worth = BigDecimal.ZERO;
    private final Set<String> switched = new LinkedHashSet<>();
  }

  private final DeclaredResponse response;
  private final ResponseRules rules;
  private final Map<Bounds, Effect> found = new LinkedHashMap<>();

  private NumericCases(DeclaredResponse response, ResponseRules rules) {
    this.response = response;
    this.rules = rules;
  }

  static List<NumericCase> of(DeclaredResponse response, ResponseRules rules) {
    NumericCases cases = new NumericCases(response, rules);
    rules.rules().flatMap(Tag::descendants).filter(NumericCases::isBranch).forEach(cases::branch);
    if (cases.found.values().stream().noneMatch(effect -> effect.worth.signum() > 0)) {
      cases.declared();
    }
    List<NumericCase> all = new ArrayList<>();
    cases.found.forEach(
        (bounds, effect) ->
            all.add(new NumericCase(cases.accepted(bounds), effect.worth, effect.switched)));
    return all;
  }

  private static boolean isBranch(Tag tag) {
    return tag.is("responseif") || tag.is("responseelseif");
  }

  private void branch(Tag branch) {
    List<Tag> parts = branch.children();
    if (parts.isEmpty()) {
      return;
    }
    List<Bounds> asked = new ArrayList<>();
    comparisons(parts.getFirst(), asked);
    for (Bounds bounds : asked) {
      Effect effect = found.computeIfAbsent(bounds, ignored -> new Effect());
      for (Tag rule : parts.subList(1, parts.size())) {
        if (rule.is("setoutcomevalue") && !rule.children().isEmpty()) {
          RuleValue value = rules.initially(rule.children().getFirst());
          String outcome = rule.attribute("identifier").strip();
          value.values().forEach(each -> effect.switched.add(outcome + " " + each));
          if (effect.worth.signum() == 0) {
            effect.worth = value.number().orElse(BigDecimal.ZERO);
          }
        }
      }
    }
  }

  private void comparisons(Tag condition, List<Bounds> asked) {
    switch (condition.name()) {
      case "and" -> range(condition).ifPresentOrElse(asked::add, () -> inner(condition, asked));
      case "or" -> inner(condition, asked);
      case "equal" ->
          compared(condition)
              .flatMap(
                  number -> {
                    NumberTolerance tolerance = NumberTolerance.of(condition);
                    return Bounds.of(tolerance.lowest(number), tolerance.highest(number));
                  })
              .ifPresent(asked::add);
      case "match" ->
          compared(condition).flatMap(number -> Bounds.of(number, number)).ifPresent(asked::add);
      default -> {}
    }
  }

  private void inner(Tag condition, List<Bounds> asked) {
    condition.children().forEach(part -> comparisons(part, asked));
  }

  /** A range between two comparisons. */
  private Optional<Bounds> range(Tag and) {
    Optional<BigDecimal> lowest = Optional.empty();
    Optional<BigDecimal> highest = Optional.empty();
    for (Tag part : and.children()) {
      boolean from = part.is("gte") || part.is("gt");
      boolean upTo = part.is("lte") || part.is("lt");
      boolean turned = !part.children().isEmpty() && !isAnswer(part.children().getFirst());
      if (from || upTo) {
        if (from != turned) {
          lowest = lowest.or(() -> compared(part));
        } else {
          highest = highest.or(() -> compared(part));
        }
      }
    }
    Optional<BigDecimal> top = highest;
    return lowest.flatMap(bottom -> top.flatMap(number -> Bounds.of(bottom, number)));
  }

  /** The number that the answer is compared with. */
  private Optional<BigDecimal> compared(Tag comparison) {
    List<Tag> parts = comparison.children();
    if (parts.size() != 2 || isAnswer(parts.getFirst()) == isAnswer(parts.getLast())) {
      return Optional.empty();
    }
    return rules
        .initially(isAnswer(parts.getFirst()) ? parts.getLast() : parts.getFirst())
        .number();
  }

  private boolean isAnswer(Tag expression) {
    return expression.is("variable")
        && expression.attribute("identifier").strip().equals(response.id());
  }

  /** What the answer's declaration says, where the rules say nothing. */
  private void declared() {
    ResponseMapping mapping = response.mapping();
    if (mapping != null && rules.areMapping(response.id())) {
      mapping.entries().forEach(entry -> add(entry.key(), entry.worth()));
    }
    response.correct().forEach(value -> add(value, BigDecimal.ONE));
  }

  private void add(String value, BigDecimal worth) {
    RuleNumber.read(value)
        .flatMap(number -> Bounds.of(number, number))
        .ifPresent(
            bounds -> {
              Effect effect = found.computeIfAbsent(bounds, ignored -> new Effect());
              effect.worth = effect.worth.signum() == 0 ? worth : effect.worth;
            });
  }

  /** A number with its tolerance where the item names the number, or else a range. */
  private Accepted accepted(Bounds bounds) {
    BigDecimal middle = bounds.lowest.add(bounds.highest).divide(BigDecimal.TWO);
    boolean named =
        bounds.lowest.compareTo(bounds.highest) == 0
            || response.correctValue().has(middle.toString());
    return named
        ? new Value(middle, bounds.highest.subtract(middle))
        : new Range(bounds.lowest, bounds.highest);
  }
}
