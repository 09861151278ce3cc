package org.examwright.exporters.qti.item12;

import java.util.List;

/**
 * What happens to the responses.
 *
 * @param conditions side by side, as Canvas wants several accepted texts to stand
 * @param award what is earned
 * @param feedback the idents of what is shown
 * @param goesOn whether the rules behind it count too when it has applied
 */
public record Rule(
    List<RuleCondition> conditions, Award award, List<String> feedback, boolean goesOn) {
  public static final Award NOTHING = new Award("", "");
  public static final Award EVERYTHING = new Award("Set", "100");

  /** A rule after which no other counts if it sets the score. */
  public Rule(List<RuleCondition> conditions, Award award, List<String> feedback) {
    this(conditions, award, feedback, !award.action().equals("Set"));
  }

  /**
   * What is earned.
   *
   * @param action {@code Set} or {@code Add}; empty when a rule earns nothing
   * @param percent with a point as its decimal sign
   */
  public record Award(String action, String percent) {
    public boolean isNothing() {
      return action.isEmpty();
    }
  }

  /** A rule that earns something. */
  public static Rule earning(Award award, RuleCondition... conditions) {
    return new Rule(List.of(conditions), award, List.of());
  }

  /** A rule that shows feedback, whatever else applies. */
  public static Rule showing(String feedback, RuleCondition condition) {
    return new Rule(List.of(condition), NOTHING, List.of(feedback));
  }

  /** A rule that shows feedback, after which no other counts. */
  public static Rule endingWith(String feedback, RuleCondition condition) {
    return new Rule(List.of(condition), NOTHING, List.of(feedback), false);
  }
}
