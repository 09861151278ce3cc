package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.Feature;
import org.examwright.moodle.MoodleCredits;

/** What Moodle can be told of credits and numbers, worked out apart from what exporters do. */
public final class MoodleLimits {
  private static final BigDecimal NEAR = new BigDecimal("0.1");
  private static final int DIGITS = 14;

  private MoodleLimits() {}

  /** The credit of Moodle's list that stands for another; nothing if none is near it. */
  public static Optional<BigDecimal> known(BigDecimal credit) {
    return MoodleCredits.KNOWN.stream()
        .filter(known -> known.subtract(credit).abs().compareTo(NEAR) <= 0)
        .findFirst();
  }

  /** Why a question with such an interaction is left out; nothing if its credits are known. */
  public static Optional<Feature> unknownCredits(Interaction interaction) {
    if (credits(interaction).anyMatch(credit -> known(credit).isEmpty())) {
      return Optional.of(Feature.PARTIAL_CREDIT);
    }
    return interaction instanceof Interaction.ChoiceSelection selection
            && selection.choices().stream()
                .anyMatch(c -> c.credit() == null && known(selection.creditOf(c)).isEmpty())
        ? Optional.of(Feature.MULTIPLE_CHOICE)
        : Optional.empty();
  }

  /** Moodle keeps so many digits of the middle and of what an answer may be off. */
  public static boolean isLong(NumericAnswer answer) {
    BigDecimal lowest = answer.accepted().lowest();
    BigDecimal highest = answer.accepted().highest();
    return Stream.of(lowest.add(highest), highest.subtract(lowest))
        .map(twice -> twice.divide(BigDecimal.TWO).stripTrailingZeros())
        .anyMatch(number -> number.precision() > DIGITS);
  }

  private static Stream<BigDecimal> credits(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection -> ofChoices(selection.choices());
      case Interaction.ShortAnswer words -> words.answers().stream().map(AcceptedAnswer::credit);
      case Interaction.Numeric numeric -> numeric.answers().stream().map(NumericAnswer::credit);
      case Interaction.Gaps gaps -> gaps.gaps().stream().flatMap(MoodleLimits::credits);
      case Interaction.OpenResponse ignored -> Stream.empty();
      case Interaction.TrueFalse ignored -> Stream.empty();
      case Interaction.Matching ignored -> Stream.empty();
      case Interaction.Ordering ignored -> Stream.empty();
      case Interaction.FileUpload ignored -> Stream.empty();
      case Interaction.None ignored -> Stream.empty();
    };
  }

  private static Stream<BigDecimal> credits(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> text.answers().stream().map(AcceptedAnswer::credit);
      case Gap.NumericGap numeric -> numeric.answers().stream().map(NumericAnswer::credit);
      case Gap.DropDownGap down -> ofChoices(down.choices());
    };
  }

  private static Stream<BigDecimal> ofChoices(List<Choice> choices) {
    return choices.stream().map(Choice::credit).filter(Objects::nonNull);
  }
}
