package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.examwright.model.Credit;
import org.examwright.model.NumericAnswer;

/** Reads the numbers that an entry accepts. */
final class NumberAnswers {
  /** A number that nobody gives, as an answer that is not listed. */
  static final String NO_ANSWER = "-987654321987654321.5";

  private NumberAnswers() {}

  /** The numbers; none if nothing says what is right. */
  static List<NumericAnswer> of(ItemContext context, DeclaredResponse response) {
    List<NumericCases.NumericCase> cases = NumericCases.of(response, context.rules());
    BigDecimal full =
        cases.stream()
            .map(NumericCases.NumericCase::worth)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    if (full.signum() <= 0) {
      return List.of();
    }
    RuleValue best =
        cases.stream()
            .filter(each -> each.worth().compareTo(full) == 0)
            .findFirst()
            .map(each -> RuleValue.of(each.accepted().middle()))
            .orElse(RuleValue.NONE);
    context.feedback().answers(response.id(), best, RuleValue.of(NO_ANSWER));
    return cases.stream().map(each -> answer(context, each, full)).toList();
  }

  private static NumericAnswer answer(
      ItemContext context, NumericCases.NumericCase each, BigDecimal full) {
    Set<String> switched = each.switched();
    BigDecimal credit =
        each.worth().compareTo(full) == 0 ? Credit.FULL : Percent.of(each.worth(), full);
    return new NumericAnswer(each.accepted(), credit, context.feedback().of(switched));
  }
}
