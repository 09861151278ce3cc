package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * The conditions of an item, and which of them say what is right.
 *
 * @param all in the order of the file
 * @param maximum what can be earned, in the file's own measure; 0 if it does not say
 */
record ScoreRules(List<ScoreRule> all, BigDecimal maximum) {
  /** How Blackboard names the feedback of what is right, where it says nothing of a score. */
  private static final Set<String> RIGHT_FEEDBACK = Set.of("correct", "correct_fb");

  ScoreRules {
    all = List.copyOf(all);
  }

  static ScoreRules of(XmlElement item) {
    List<ScoreRule> rules = new ArrayList<>();
    BigDecimal maximum = BigDecimal.ZERO;
    for (XmlElement processing : item.children("resprocessing")) {
      for (XmlElement variable : processing.descendants("decvar")) {
        maximum =
            maximum.max(WrittenNumber.read(variable.attribute("maxvalue")).orElse(BigDecimal.ZERO));
      }
      for (XmlElement child : processing.elements().toList()) {
        if (child.name().equals("respcondition")) {
          rules.add(rule(child));
        } else if (child.name().equals("displayfeedback") && !rules.isEmpty()) {
          rules.add(showing(rules.removeLast(), child));
        }
      }
    }
    return new ScoreRules(rules, maximum);
  }

  private static ScoreRule rule(XmlElement condition) {
    return new ScoreRule(
        condition.child("conditionvar").map(KeyTests::of).orElse(new KeyTest.Unread()),
        condition.children("setvar").stream().map(ScoreRules::change).toList(),
        condition.children("displayfeedback").stream().map(d -> d.attribute("linkrefid")).toList());
  }

  private static ScoreRule.Change change(XmlElement setvar) {
    return new ScoreRule.Change(
        setvar.has("varname") ? setvar.attribute("varname") : setvar.attribute("variablename"),
        setvar.attribute("action"),
        setvar.text());
  }

  private static ScoreRule showing(ScoreRule rule, XmlElement feedback) {
    return new ScoreRule(
        rule.test(),
        rule.changes(),
        Stream.concat(rule.shown().stream(), Stream.of(feedback.attribute("linkrefid"))).toList());
  }

  /**
   * The conditions that what is right fulfils.
   *
   * <p>These raise the score. A question for no points has none: then those that set the score
   * where others add to it, or those that show the feedback of what is right.
   */
  List<ScoreRule> right() {
    List<ScoreRule> asking =
        all.stream()
            .filter(
                rule ->
                    rule.test().wanted().anyMatch(e -> !e.value().isEmpty())
                        || rule.test().bounds().findAny().isPresent()
                        || rule.test().unwanted().findAny().isPresent())
            .toList();
    List<ScoreRule> counting = asking.stream().filter(ScoreRule::countsRight).toList();
    if (!counting.isEmpty()) {
      return counting;
    }
    List<ScoreRule> raising =
        asking.stream().filter(rule -> rule.givesAll() || rule.gain().signum() > 0).toList();
    if (!raising.isEmpty()) {
      return raising;
    }
    List<ScoreRule> setting = asking.stream().filter(ScoreRule::sets).toList();
    if (!setting.isEmpty() && setting.size() < asking.stream().filter(ScoreRule::scores).count()) {
      return setting;
    }
    return asking.stream()
        .filter(rule -> rule.changes().isEmpty())
        .filter(rule -> rule.shown().stream().anyMatch(RIGHT_FEEDBACK::contains))
        .toList();
  }

  /** What a condition earns in percent of the best of some; 100 if it says no number. */
  static BigDecimal percent(ScoreRule rule, List<ScoreRule> some) {
    BigDecimal best = some.stream().map(ScoreRule::gain).reduce(BigDecimal.ZERO, BigDecimal::max);
    if (rule.givesAll() || rule.countsRight() || best.signum() <= 0) {
      return CreditScale.FULL;
    }
    return CreditScale.of(rule.gain(), best);
  }
}
