package org.examwright.qti.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to the rules that earn something those that show feedback when all is right. */
final class CorrectFeedback {
  private CorrectFeedback() {}

  static List<Rule> with(List<Rule> scoring) {
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
    return new Rule(rule.tests(), rule.award(), feedback);
  }

  /** One of the right answers in every place. */
  private static Test allRight(List<Rule> scoring) {
    Map<String, List<Test>> places = new LinkedHashMap<>();
    for (Rule rule : scoring) {
      for (Test test : rule.tests()) {
        if (test instanceof Test.Picks picks) {
          places.computeIfAbsent(picks.entry(), entry -> new ArrayList<>()).add(picks);
        }
      }
    }
    return new Test.All(
        places.values().stream()
            .<Test>map(tests -> tests.size() == 1 ? tests.getFirst() : new Test.Any(tests))
            .toList());
  }
}
