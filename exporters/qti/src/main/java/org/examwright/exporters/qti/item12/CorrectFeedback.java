package org.examwright.exporters.qti.item12;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to the rules that earn something those that show feedback when all is right. */
public final class CorrectFeedback {
  private CorrectFeedback() {}

  /** The same rules and those that show it. */
  public static List<Rule> with(List<Rule> scoring) {
    if (scoring.stream().allMatch(rule -> rule.award().equals(Rule.EVERYTHING))) {
      return scoring.stream().map(CorrectFeedback::shownBy).toList();
    }
    List<Rule> rules = new ArrayList<>(scoring);
    rules.add(Rule.showing(Message.CORRECT, allRight(scoring)));
    return rules;
  }

  private static Rule shownBy(Rule rule) {
    List<String> feedback = new ArrayList<>(rule.feedback());
    feedback.add(Message.CORRECT);
    return new Rule(rule.conditions(), rule.award(), feedback);
  }

  /** One of the right answers in every place. */
  private static RuleCondition allRight(List<Rule> scoring) {
    Map<String, List<RuleCondition>> places = new LinkedHashMap<>();
    for (Rule rule : scoring) {
      for (RuleCondition condition : rule.conditions()) {
        if (condition instanceof RuleCondition.Picks picks) {
          places.computeIfAbsent(picks.entry(), entry -> new ArrayList<>()).add(picks);
        }
      }
    }
    return new RuleCondition.All(
        places.values().stream()
            .<RuleCondition>map(
                conditions ->
                    conditions.size() == 1
                        ? conditions.getFirst()
                        : new RuleCondition.Any(conditions))
            .toList());
  }
}
