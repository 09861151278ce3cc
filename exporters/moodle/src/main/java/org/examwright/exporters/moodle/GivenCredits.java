package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;

/** The credits that an author gave. */
final class GivenCredits {
  private GivenCredits() {}

  static Stream<BigDecimal> of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection -> ofChoices(selection.choices());
      case Interaction.ShortAnswer shortAnswer -> ofWords(shortAnswer.answers());
      case Interaction.Numeric numeric -> ofNumbers(numeric.answers());
      case Interaction.Gaps gaps -> gaps.gaps().stream().flatMap(GivenCredits::of);
      case Interaction.OpenResponse ignored -> Stream.empty();
      case Interaction.TrueFalse ignored -> Stream.empty();
      case Interaction.Matching ignored -> Stream.empty();
      case Interaction.Ordering ignored -> Stream.empty();
      case Interaction.FileUpload ignored -> Stream.empty();
      case Interaction.None ignored -> Stream.empty();
    };
  }

  private static Stream<BigDecimal> of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> ofWords(text.answers());
      case Gap.DropDownGap dropDown -> ofChoices(dropDown.choices());
      case Gap.NumericGap numeric -> ofNumbers(numeric.answers());
    };
  }

  private static Stream<BigDecimal> ofChoices(List<Choice> choices) {
    return choices.stream().map(Choice::credit).filter(Objects::nonNull);
  }

  private static Stream<BigDecimal> ofWords(List<AcceptedAnswer> answers) {
    return answers.stream().map(AcceptedAnswer::credit);
  }

  private static Stream<BigDecimal> ofNumbers(List<NumericAnswer> answers) {
    return answers.stream().map(NumericAnswer::credit);
  }
}
