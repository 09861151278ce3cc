package org.examwright.exporters.moodle.gift;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.exporters.moodle.MoodleLimits;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.text.WhiteSpace;

/** Whether a question arrives in Moodle by GIFT, and what has to be reported as lost. */
record GiftArrival(Question question) {
  /** The losses of a question that is left out; empty for one that arrives. */
  Set<Feature> omission() {
    Optional<Feature> refused = MoodleLimits.unknownCredits(question.interaction());
    if (refused.isPresent()) {
      return EnumSet.of(refused.get());
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
      if (GiftLosses.CAPABILITIES.of(used).level() != Capabilities.Support.Level.FULL) {
        losses.add(used);
      }
    }
    if (ArrivedContent.isWidened(question)) {
      losses.add(FeatureUse.of(question).iterator().next());
    }
    if (question.tags().stream()
        .anyMatch(tag -> !ArrivedContent.tag(tag).equals(WhiteSpace.trim(tag)))) {
      losses.add(Feature.TAGS);
    }
    if (question.interaction() instanceof Interaction.None
        && !question.feedback().general().isEmpty()) {
      losses.add(Feature.GENERAL_FEEDBACK);
    }
    if (numbers().anyMatch(MoodleLimits::isLong)) {
      losses.add(FeatureUse.of(question).iterator().next());
    }
    return losses;
  }

  private Stream<NumericAnswer> numbers() {
    return switch (question.interaction()) {
      case Interaction.Numeric numeric -> numeric.answers().stream();
      case Interaction.Gaps gaps ->
          gaps.gaps().stream()
              .flatMap(gap -> gap instanceof Gap.NumericGap n ? n.answers().stream() : null);
      case Interaction.OpenResponse ignored -> Stream.empty();
      case Interaction.ChoiceSelection ignored -> Stream.empty();
      case Interaction.TrueFalse ignored -> Stream.empty();
      case Interaction.ShortAnswer ignored -> Stream.empty();
      case Interaction.Matching ignored -> Stream.empty();
      case Interaction.Ordering ignored -> Stream.empty();
      case Interaction.FileUpload ignored -> Stream.empty();
      case Interaction.None ignored -> Stream.empty();
    };
  }
}
