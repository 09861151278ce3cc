package org.examwright.exporters.qti.canvas;

import java.util.List;

/**
 * What happens to the responses.
 *
 * @param conditions side by side, as Canvas wants several accepted texts to stand
 * @param award what is earned
 * @param feedback the idents of what is shown
 */
record Rule(List<RuleCondition> conditions, Award award, List<String> feedback) {
  static final Award NOTHING = new Award("", "");
  static final Award EVERYTHING = new Award("Set", "100");

  /**
   * What is earned.
   *
   * @param action {@code Set} or {@code Add}; empty when a rule earns nothing
   * @param percent with a point as its decimal sign
   */
  record Award(String action, String percent) {
    boolean isNothing() {
      return action.isEmpty();
    }
  }

  static Rule earning(Award award, RuleCondition... conditions) {
    return new Rule(List.of(conditions), award, List.of());
  }

  static Rule showing(String feedback, RuleCondition condition) {
    return new Rule(List.of(condition), NOTHING, List.of(feedback));
  }
}
