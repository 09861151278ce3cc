package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an item makes of an answer, by following its rules.
 *
 * <p>Items say in countless ways which answers are right and which feedback is shown; what they all
 * mean is what comes of an answer.
 */
final class ResponseRules {
  private static final String SCORE = "SCORE";

  private final Map<String, DeclaredResponse> responses;
  private final Map<String, RuleValue> initial = new HashMap<>();
  private final RuleTemplate template;
  private final Optional<Tag> processing;

  ResponseRules(Tag item, Map<String, DeclaredResponse> responses) {
    this.responses = responses;
    this.processing = item.child("responseprocessing");
    this.template =
        processing
            .filter(rules -> rules.children().isEmpty())
            .map(rules -> RuleTemplate.of(rules.attribute("template")))
            .orElse(RuleTemplate.NONE);
    item.children("outcomedeclaration").forEach(this::declare);
    initial.putIfAbsent(SCORE, RuleValue.of(BigDecimal.ZERO));
  }

  private void declare(Tag outcome) {
    String type = outcome.attribute("basetype").strip().toLowerCase(Locale.ROOT);
    List<String> values =
        outcome.child("defaultvalue").stream()
            .flatMap(value -> value.children("value").stream())
            .map(value -> DeclaredResponse.normal(value.text(), type))
            .filter(value -> !value.isEmpty())
            .toList();
    boolean number = type.equals("float") || type.equals("integer");
    initial.put(
        outcome.attribute("identifier").strip(),
        values.isEmpty() && number ? RuleValue.of("0") : new RuleValue(values, false));
  }

  /** What comes of an answer. */
  record Played(Map<String, RuleValue> outcomes, List<String> unclear) {
    BigDecimal score() {
      return outcomes.getOrDefault(SCORE, RuleValue.NONE).number().orElse(BigDecimal.ZERO);
    }

    /** Whether an outcome is, or holds, an identifier. */
    boolean says(String outcome, String identifier) {
      return outcomes.getOrDefault(outcome, RuleValue.NONE).has(identifier);
    }
  }

  /** Whether the item scores answers at all, by rules that are known. */
  boolean areScoring() {
    return template != RuleTemplate.NONE
        || processing.stream().flatMap(Tag::descendants).anyMatch(this::setsScore);
  }

  private boolean setsScore(Tag rule) {
    return rule.is("setoutcomevalue") && rule.attribute("identifier").strip().equals(SCORE);
  }

  /** Whether what an answer earns is what it is mapped to, by a rule or for want of any. */
  boolean areMapping(String response) {
    List<Tag> about =
        rules()
            .flatMap(Tag::descendants)
            .filter(part -> part.attribute("identifier").strip().equals(response))
            .toList();
    return template == RuleTemplate.MAP_RESPONSE
        || (template == RuleTemplate.NONE
            && (about.isEmpty() || about.stream().anyMatch(part -> part.is("mapresponse"))));
  }

  /** All rules of the item's own. */
  Stream<Tag> rules() {
    return processing.stream().flatMap(rules -> rules.children().stream());
  }

  Played play(Map<String, RuleValue> answers) {
    return play(answers, null);
  }

  /**
   * What comes of an answer that has earned a score.
   *
   * @param score whatever the rules say; null for what they say
   */
  Played play(Map<String, RuleValue> answers, @Nullable BigDecimal score) {
    Map<String, RuleValue> outcomes = new HashMap<>(initial);
    List<String> unclear = new ArrayList<>();
    RuleExpressions expressions = new RuleExpressions(responses, answers, outcomes, unclear);
    if (score != null) {
      outcomes.put(SCORE, RuleValue.of(score));
    }
    switch (template) {
      case MATCH_CORRECT -> outcomes.put(SCORE, matched(answers));
      case MAP_RESPONSE -> outcomes.put(SCORE, expressions.mapped(only()));
      case MAP_RESPONSE_POINT -> unclear.add("areamapping");
      case NONE -> run(rules().toList(), expressions, score != null);
    }
    return new Played(outcomes, unclear);
  }

  private RuleValue matched(Map<String, RuleValue> answers) {
    DeclaredResponse response = responses.get(only());
    boolean right =
        response != null
            && !response.correct().isEmpty()
            && answers.getOrDefault(response.id(), RuleValue.NONE).isSame(response.correctValue());
    return RuleValue.of(right ? "1" : "0");
  }

  /** Templates know one answer alone, which authors do not always call as they should. */
  private String only() {
    return responses.size() == 1 ? responses.keySet().iterator().next() : "RESPONSE";
  }

  /** Whether a rule ended the processing. */
  private boolean run(List<Tag> rules, RuleExpressions expressions, boolean keepScore) {
    for (Tag rule : rules) {
      boolean ended =
          switch (rule.name()) {
            case "setoutcomevalue" -> {
              set(rule, expressions, keepScore);
              yield false;
            }
            case "responsecondition" -> condition(rule, expressions, keepScore);
            case "responseprocessingfragment" -> run(rule.children(), expressions, keepScore);
            case "exitresponse" -> true;
            default -> {
              expressions.unclear().add(rule.name());
              yield false;
            }
          };
      if (ended) {
        return true;
      }
    }
    return false;
  }

  private boolean condition(Tag condition, RuleExpressions expressions, boolean keepScore) {
    for (Tag branch : condition.children()) {
      List<Tag> parts = branch.children();
      if (branch.is("responseelse")) {
        return run(parts, expressions, keepScore);
      }
      if (!parts.isEmpty() && expressions.of(parts.getFirst()).isTrue()) {
        return run(parts.subList(1, parts.size()), expressions, keepScore);
      }
    }
    return false;
  }

  private static void set(Tag rule, RuleExpressions expressions, boolean keepScore) {
    String id = rule.attribute("identifier").strip();
    List<Tag> parts = rule.children();
    if (!parts.isEmpty() && !(keepScore && id.equals(SCORE))) {
      expressions.outcomes().put(id, expressions.of(parts.getFirst()));
    }
  }

  /** What an expression comes to before anything was answered. */
  RuleValue initially(Tag expression) {
    return new RuleExpressions(responses, Map.of(), new HashMap<>(initial), new ArrayList<>())
        .of(expression);
  }
}
