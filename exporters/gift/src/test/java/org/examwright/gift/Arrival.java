package org.examwright.gift;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.exchange.Support;
import org.examwright.model.moodle.MoodleCredits;

/** Whether a question arrives in Moodle by GIFT, and what has to be reported as lost. */
record Arrival(Question question) {
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final int DIGITS = 14;

  /** The losses of a question that is left out; empty for one that arrives. */
  Set<Feature> omission() {
    if (credits().anyMatch(credit -> !isKnown(credit))) {
      return EnumSet.of(Feature.PARTIAL_CREDIT);
    }
    if (question.interaction() instanceof Interaction.ChoiceSelection selection
        && selection.choices().stream()
            .anyMatch(c -> c.credit() == null && !isKnown(selection.creditOf(c)))) {
      return EnumSet.of(Feature.MULTIPLE_CHOICE);
    }
    if (question.interaction() instanceof Interaction.Gaps gaps && gaps.gaps().size() > 1) {
      return EnumSet.of(FeatureUse.of(question).iterator().next());
    }
    return EnumSet.noneOf(Feature.class);
  }

  Set<Feature> losses() {
    Set<Feature> losses = omission();
    if (!losses.isEmpty()) {
      return losses;
    }
    for (Feature used : FeatureUse.of(question)) {
      if (GiftCapabilities.CAPABILITIES.of(used).level() != Support.Level.FULL) {
        losses.add(used);
      }
    }
    if (Content.isWidened(question)) {
      losses.add(FeatureUse.of(question).iterator().next());
    }
    if (question.tags().stream().anyMatch(tag -> !Content.tag(tag).equals(tag.strip()))) {
      losses.add(Feature.TAGS);
    }
    if (question.interaction() instanceof Interaction.None
        && !question.feedback().general().isEmpty()) {
      losses.add(Feature.GENERAL_FEEDBACK);
    }
    if (numbers().anyMatch(number -> isLong(number.accepted()))) {
      losses.add(FeatureUse.of(question).iterator().next());
    }
    return losses;
  }

  private static boolean isKnown(BigDecimal credit) {
    return MoodleCredits.KNOWN.stream()
        .anyMatch(known -> known.subtract(credit).abs().compareTo(NEAR) <= 0);
  }

  private Stream<BigDecimal> credits() {
    Stream<BigDecimal> given =
        switch (question.interaction()) {
          case Interaction.ChoiceSelection selection -> ofChoices(selection.choices());
          case Interaction.ShortAnswer words -> ofWords(words.answers());
          case Interaction.Gaps gaps -> gaps.gaps().stream().flatMap(Arrival::credits);
          default -> Stream.empty();
        };
    return Stream.concat(given, numbers().map(NumericAnswer::credit));
  }

  private static Stream<BigDecimal> credits(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> ofWords(text.answers());
      case Gap.DropDownGap down -> ofChoices(down.choices());
      case Gap.NumericGap ignored -> Stream.empty();
    };
  }

  private static Stream<BigDecimal> ofChoices(List<Choice> choices) {
    return choices.stream().map(Choice::credit).filter(Objects::nonNull);
  }

  private static Stream<BigDecimal> ofWords(List<AcceptedAnswer> answers) {
    return answers.stream().map(AcceptedAnswer::credit);
  }

  private Stream<NumericAnswer> numbers() {
    return switch (question.interaction()) {
      case Interaction.Numeric numeric -> numeric.answers().stream();
      case Interaction.Gaps gaps ->
          gaps.gaps().stream()
              .flatMap(gap -> gap instanceof Gap.NumericGap n ? n.answers().stream() : null);
      default -> Stream.empty();
    };
  }

  /** Moodle keeps so many digits of the middle and of what an answer may be off. */
  private static boolean isLong(NumericAnswer.Accepted accepted) {
    BigDecimal sum = accepted.lowest().add(accepted.highest());
    BigDecimal difference = accepted.highest().subtract(accepted.lowest());
    return Stream.of(sum, difference)
        .map(twice -> twice.divide(BigDecimal.TWO).stripTrailingZeros())
        .anyMatch(number -> number.precision() > DIGITS);
  }
}
