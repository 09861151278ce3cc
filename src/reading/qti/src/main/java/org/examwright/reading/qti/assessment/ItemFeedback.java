package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.Feedback;
import org.examwright.model.text.RichText;

/** Finds out to whom each feedback of an item is shown, by answering. */
final class ItemFeedback {
  /** An answer that nobody gives. */
  static final RuleValue NONSENSE = RuleValue.of("\u2205 no such answer");

  /** From where on our own rules show what is shown to a wholly right answer. */
  private static final BigDecimal ALMOST = new BigDecimal("0.9999");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final ResponseRules rules;
  private final List<ItemMessage> messages;
  private final Set<ItemMessage> used = new LinkedHashSet<>();
  private final Map<String, RuleValue> right = new HashMap<>();
  private final Map<String, RuleValue> wrong = new HashMap<>();

  ItemFeedback(ResponseRules rules, List<ItemMessage> messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /** Says which answers are right, and which are wrong, in one response of the item. */
  void answers(String response, RuleValue correct, RuleValue incorrect) {
    right.put(response, correct);
    wrong.put(response, incorrect);
  }

  Map<String, RuleValue> right() {
    return right;
  }

  /** What is shown to those who gave one answer and no other. */
  RichText of(String response, String value) {
    RichText text = RichText.EMPTY;
    if (messages.stream().noneMatch(ItemMessage::bound)) {
      return text;
    }
    ResponseRules.Played empty = rules.play(Map.of());
    ResponseRules.Played played = rules.play(Map.of(response, RuleValue.of(value)));
    for (ItemMessage message : messages) {
      if (message.bound() && message.isShown(played) && !message.isShown(empty)) {
        text = text.then(message.text());
        used.add(message);
      }
    }
    return text;
  }

  /** What the rules show with what they set. */
  RichText of(Set<String> switched) {
    RichText text = RichText.EMPTY;
    for (ItemMessage message : messages) {
      if (message.bound() && message.isAmong(switched)) {
        text = text.then(message.text());
        used.add(message);
      }
    }
    return text;
  }

  /** What is shown to those who gave an answer that is not listed. */
  RichText otherwise(String response, String other) {
    Set<ItemMessage> before = new LinkedHashSet<>(used);
    RichText text = RichText.EMPTY;
    ResponseRules.Played empty = rules.play(Map.of());
    ResponseRules.Played played = rules.play(Map.of(response, RuleValue.of(other)));
    for (ItemMessage message : messages) {
      if (message.bound()
          && !before.contains(message)
          && message.isShown(played)
          && !message.isShown(empty)) {
        text = text.then(message.text());
        used.add(message);
      }
    }
    return text;
  }

  /**
   * What depends on how good the whole answer is; to be asked when all answers are read.
   *
   * @param points that the rules of the item reach at most
   */
  Feedback byOutcome(BigDecimal points, RichText otherwise) {
    ResponseRules.Played none = rules.play(Map.of());
    ResponseRules.Played best = whollyRight(points);
    ResponseRules.Played worst = whollyWrong(points);
    // Rules may count in points or in parts of 1: half of the smaller is part of both.
    ResponseRules.Played part =
        rules.play(
            wrong, points.signum() > 0 ? points.min(BigDecimal.ONE).divide(BigDecimal.TWO) : HALF);
    RichText general = RichText.EMPTY;
    RichText correct = RichText.EMPTY;
    RichText partly = RichText.EMPTY;
    RichText incorrect = RichText.EMPTY;
    for (ItemMessage message : messages) {
      boolean whenRight = message.isShown(best);
      boolean whenWrong = message.isShown(worst);
      boolean always = whenRight && whenWrong && message.isShown(none);
      if (used.contains(message)) {
        continue;
      }
      if (always) {
        general = general.then(message.text());
      } else if (whenRight && !whenWrong) {
        correct = correct.then(message.text());
      } else if (whenWrong && !whenRight) {
        incorrect = incorrect.then(message.text());
      } else if (!whenRight && message.isShown(part)) {
        partly = partly.then(message.text());
      } else {
        continue;
      }
      used.add(message);
    }
    return new Feedback(general, correct, partly, incorrect, List.of(), otherwise);
  }

  /** Some items give all points to nobody: what they would say is found by giving them. */
  private ResponseRules.Played whollyRight(BigDecimal points) {
    ResponseRules.Played best = rules.play(right);
    return points.signum() > 0 && best.score().compareTo(points.multiply(ALMOST)) >= 0
        ? best
        : rules.play(right, points.max(BigDecimal.ONE));
  }

  /** Where everything earns something, nothing is what earns least. */
  private ResponseRules.Played whollyWrong(BigDecimal points) {
    ResponseRules.Played worst = rules.play(wrong);
    return points.signum() == 0 || worst.score().signum() > 0
        ? rules.play(wrong, BigDecimal.ZERO)
        : worst;
  }

  /** What is shown to nobody whose answer was tried. */
  List<ItemMessage> unshown() {
    List<ItemMessage> rest = new ArrayList<>(messages);
    rest.removeAll(used);
    return rest;
  }
}
