package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Interaction.ChoiceSelection;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/** Reads what there is to choose, and which of it is right. */
record ClassicChoices(ClassicItem item, ResponseField field) {
  /** How Blackboard names pairs of words that are a choice. */
  private static final Map<String, String> WORD_KEYS =
      Map.of(
          "yes_no.true", "Yes",
          "yes_no.false", "No",
          "agree_disagree.true", "Agree",
          "agree_disagree.false", "Disagree",
          "right_wrong.true", "Right",
          "right_wrong.false", "Wrong",
          "true_false.true", "True",
          "true_false.false", "False");

  /** One answer is right; nothing if the file does not say which. */
  Optional<Interaction> single() {
    Map<String, FieldLabel> byValue = field.byValue(item.rules().all());
    Map<String, BigDecimal> credits = new HashMap<>();
    List<ScoreRule> right = item.rules().right();
    for (ScoreRule rule : right) {
      BigDecimal credit = ScoreRules.percent(rule, right);
      asked(rule, byValue).forEach(label -> credits.merge(label.ident(), credit, BigDecimal::max));
    }
    for (ScoreRule rule : item.rules().all()) {
      if (rule.gain().signum() < 0) {
        BigDecimal best =
            right.stream().map(ScoreRule::gain).reduce(BigDecimal.ONE, BigDecimal::max);
        asked(rule, byValue)
            .forEach(
                label -> credits.putIfAbsent(label.ident(), CreditScale.of(rule.gain(), best)));
      }
    }
    String key =
        field.labels().stream()
            .map(FieldLabel::ident)
            .filter(ident -> isFull(credits.get(ident)))
            .findFirst()
            .orElse("");
    if (key.isEmpty()) {
      return Optional.empty();
    }
    long full = field.labels().stream().filter(label -> isFull(credits.get(label.ident()))).count();
    if (full > 1) {
      item.note(
          "several options earn everything: the first is taken for the right one, the others keep"
              + " their credit");
    }
    return Optional.of(
        new ChoiceSelection(
            false,
            choices(
                label -> label.ident().equals(key),
                label -> {
                  BigDecimal credit = credits.get(label.ident());
                  return label.ident().equals(key) || credit == null || credit.signum() == 0
                      ? null
                      : credit;
                }),
            item.shuffles(field)));
  }

  private static boolean isFull(@Nullable BigDecimal credit) {
    return credit != null && CreditScale.areSame(credit, CreditScale.FULL);
  }

  /** Several answers may be right; nothing if the file does not say which. */
  Optional<Interaction> multiple() {
    Map<String, FieldLabel> byValue = field.byValue(item.rules().all());
    List<ScoreRule> right = item.rules().right();
    Optional<ScoreRule> whole =
        right.stream()
            .filter(rule -> literals(rule) > 1)
            .max(Comparator.comparing(ScoreRule::gain));
    return whole.isPresent() ? whole(whole.get(), right, byValue) : each(right, byValue);
  }

  private static long literals(ScoreRule rule) {
    return rule.test().wanted().count() + rule.test().unwanted().count();
  }

  /** One condition names all that has to be chosen. */
  private Optional<Interaction> whole(
      ScoreRule rule, List<ScoreRule> right, Map<String, FieldLabel> byValue) {
    List<String> keys = asked(rule, byValue).stream().map(FieldLabel::ident).toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    if (right.stream()
        .anyMatch(other -> other.gain().compareTo(rule.gain()) < 0 && !other.givesAll())) {
      item.note("what other combinations of options earn is left out");
    }
    return Optional.of(
        new ChoiceSelection(
            true,
            choices(label -> keys.contains(label.ident()), label -> null),
            item.shuffles(field)));
  }

  /** Each option has a condition of its own. */
  private Optional<Interaction> each(List<ScoreRule> right, Map<String, FieldLabel> byValue) {
    Map<String, BigDecimal> gains = new HashMap<>();
    boolean counted = right.stream().anyMatch(r -> r.countsRight() || r.givesAll());
    boolean zero = right.stream().allMatch(rule -> rule.gain().signum() <= 0);
    for (ScoreRule rule : right) {
      asked(rule, byValue)
          .forEach(
              label ->
                  gains.merge(
                      label.ident(),
                      counted || zero ? BigDecimal.ONE : rule.gain(),
                      BigDecimal::max));
    }
    if (gains.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal whole = gains.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean lowers = false;
    for (ScoreRule rule : item.rules().all()) {
      if (rule.gain().signum() < 0) {
        lowers = true;
        asked(rule, byValue).forEach(label -> gains.putIfAbsent(label.ident(), rule.gain()));
      }
    }
    long keys = gains.values().stream().filter(gain -> gain.signum() > 0).count();
    BigDecimal share = ChoiceSelection.shareOf(keys);
    boolean costs = lowers || counted || zero;
    return Optional.of(
        new ChoiceSelection(
            true,
            choices(
                label -> gains.getOrDefault(label.ident(), BigDecimal.ZERO).signum() > 0,
                label -> {
                  BigDecimal gain = gains.get(label.ident());
                  if (gain == null) {
                    return costs ? null : BigDecimal.ZERO;
                  }
                  BigDecimal credit = CreditScale.of(gain, whole);
                  return CreditScale.areSame(credit.abs(), share) ? null : credit;
                }),
            item.shuffles(field)));
  }

  private List<FieldLabel> asked(ScoreRule rule, Map<String, FieldLabel> byValue) {
    return rule.test()
        .wanted()
        .filter(asked -> item.isAbout(asked, field))
        .flatMap(asked -> Optional.ofNullable(byValue.get(asked.value())).stream())
        .toList();
  }

  private interface KeyOf {
    boolean isKey(FieldLabel label);
  }

  private interface CreditOf {
    @Nullable BigDecimal credit(FieldLabel label);
  }

  private List<Choice> choices(KeyOf keys, CreditOf credits) {
    List<Choice> choices = new ArrayList<>();
    for (FieldLabel label : field.labels()) {
      RichText content = content(label);
      if (content.isEmpty()) {
        item.leaveOutEmpty(label);
        continue;
      }
      choices.add(
          new Choice(
              content,
              keys.isKey(label),
              credits.credit(label),
              item.feedback().of(field.ident(), label.ident())));
    }
    return choices;
  }

  /** What a label shows. */
  RichText content(FieldLabel label) {
    String word = WORD_KEYS.get(label.words());
    return word == null ? item.material().of(label.element()) : RichText.of(word);
  }

  /** A statement that is true or false; nothing if the file does not say which. */
  Optional<Interaction> trueFalse(TruthLabels labels) {
    Map<String, FieldLabel> byValue = field.byValue(item.rules().all());
    List<String> right =
        item.rules().right().stream()
            .flatMap(rule -> asked(rule, byValue).stream())
            .map(FieldLabel::ident)
            .distinct()
            .toList();
    if (right.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Interaction.TrueFalse(
            right.getFirst().equals(labels.yes().ident()),
            item.feedback().of(field.ident(), labels.yes().ident()),
            item.feedback().of(field.ident(), labels.no().ident())));
  }
}
