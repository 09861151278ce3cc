package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Credit;

/**
 * The words that an entry accepts.
 *
 * @param answers none if nothing says what is right
 */
record TextAnswers(List<AcceptedAnswer> answers, boolean caseSensitive) {

  static TextAnswers of(ItemContext context, DeclaredResponse response) {
    Optional<ResponseMapping> mapping = context.mapping(response);
    Map<String, BigDecimal> worth = mapping.map(TextAnswers::mapped).orElseGet(LinkedHashMap::new);
    boolean sensitive;
    if (worth.values().stream().anyMatch(value -> value.signum() > 0)) {
      sensitive = isSensitive(context, mapping.get());
    } else {
      Map<String, BigDecimal> tried = tried(context, response);
      sensitive = tried.keySet().stream().anyMatch(answer -> isCased(context, response, answer));
      tried.forEach(worth::put);
      if (tried.isEmpty()) {
        response.correct().forEach(answer -> worth.put(answer, BigDecimal.ONE));
      }
    }
    TextAnswers found = new TextAnswers(answers(context, response, worth, sensitive), sensitive);
    context.feedback().answers(response.id(), found.best(), ItemFeedback.NONSENSE);
    return found;
  }

  private static Map<String, BigDecimal> mapped(ResponseMapping mapping) {
    Map<String, BigDecimal> worth = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> worth.merge(entry.key(), entry.worth(), BigDecimal::max));
    return worth;
  }

  private static boolean isSensitive(ItemContext context, ResponseMapping mapping) {
    List<Boolean> said =
        mapping.entries().stream()
            .filter(entry -> entry.worth().signum() > 0)
            .map(ResponseMapping.Entry::caseSensitive)
            .distinct()
            .toList();
    if (said.size() > 1) {
      context.note(
          context.item(), "capital letters count in some of the answers alone; here in all");
    }
    return said.contains(true);
  }

  /** What the rules give for the texts that they know. */
  private static Map<String, BigDecimal> tried(ItemContext context, DeclaredResponse response) {
    Set<String> known = new LinkedHashSet<>(response.correct());
    context
        .rules()
        .rules()
        .flatMap(Tag::descendants)
        .filter(part -> part.children().stream().anyMatch(inner -> isAnswer(inner, response)))
        .flatMap(part -> part.all("basevalue").stream())
        .map(value -> value.text().strip())
        .filter(value -> !value.isEmpty())
        .forEach(known::add);
    Map<String, BigDecimal> worth = new LinkedHashMap<>();
    for (String answer : known) {
      BigDecimal earned = context.worth(response.id(), RuleValue.of(answer));
      if (earned.signum() > 0) {
        worth.put(answer, earned);
      }
    }
    return worth;
  }

  private static boolean isAnswer(Tag expression, DeclaredResponse response) {
    return expression.is("variable")
        && expression.attribute("identifier").strip().equals(response.id());
  }

  private static boolean isCased(ItemContext context, DeclaredResponse response, String answer) {
    String other =
        answer.equals(answer.toUpperCase(Locale.ROOT))
            ? answer.toLowerCase(Locale.ROOT)
            : answer.toUpperCase(Locale.ROOT);
    return !other.equals(answer) && context.worth(response.id(), RuleValue.of(other)).signum() <= 0;
  }

  private static List<AcceptedAnswer> answers(
      ItemContext context,
      DeclaredResponse response,
      Map<String, BigDecimal> worth,
      boolean sensitive) {
    BigDecimal full = worth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    List<AcceptedAnswer> answers = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    worth.forEach(
        (answer, value) -> {
          String text = answer.replaceAll("[\\r\\n]+", " ").strip();
          if (!text.isEmpty() && seen.add(sensitive ? text : text.toLowerCase(Locale.ROOT))) {
            answers.add(
                new AcceptedAnswer(
                    text,
                    full.signum() > 0 ? Percent.of(value, full) : Credit.FULL,
                    context.feedback().of(response.id(), answer)));
          }
        });
    return answers;
  }

  private RuleValue best() {
    return answers.stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .findFirst()
        .map(answer -> RuleValue.of(answer.text()))
        .orElse(RuleValue.NONE);
  }
}
