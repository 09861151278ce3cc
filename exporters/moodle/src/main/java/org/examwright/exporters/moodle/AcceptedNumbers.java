package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.moodle.MoodleNumber;

/** What a numerical question accepts, in numbers as Moodle stores them. */
public final class AcceptedNumbers {
  /** Moodle stores numbers with as many significant digits. */
  static final int DIGITS = 14;

  private AcceptedNumbers() {}

  /** The middle of what is accepted: Moodle itself would not halve a range exactly. */
  public static String value(NumericAnswer.Accepted accepted) {
    return MoodleNumber.written(middle(accepted));
  }

  /** How far off an answer may be. */
  public static String tolerance(NumericAnswer.Accepted accepted) {
    return MoodleNumber.written(reach(accepted));
  }

  /** The numbers of a question that Moodle would round. */
  static Stream<BigDecimal> tooLong(Interaction interaction) {
    return answers(interaction)
        .map(NumericAnswer::accepted)
        .flatMap(accepted -> Stream.of(middle(accepted), reach(accepted)))
        .distinct()
        .filter(number -> number.stripTrailingZeros().precision() > DIGITS);
  }

  private static BigDecimal middle(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value -> value.value();
      case NumericAnswer.Range range -> range.lowest().add(range.highest()).divide(BigDecimal.TWO);
    };
  }

  private static BigDecimal reach(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value -> value.tolerance();
      case NumericAnswer.Range range ->
          range.highest().subtract(range.lowest()).divide(BigDecimal.TWO);
    };
  }

  private static Stream<NumericAnswer> answers(Interaction interaction) {
    return switch (interaction) {
      case Interaction.Numeric numeric -> numeric.answers().stream();
      case Interaction.Gaps gaps ->
          gaps.gaps().stream().map(AcceptedNumbers::answers).flatMap(List::stream);
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

  private static List<NumericAnswer> answers(Gap gap) {
    return switch (gap) {
      case Gap.NumericGap numeric -> numeric.answers();
      case Gap.TextGap ignored -> List.of();
      case Gap.DropDownGap ignored -> List.of();
    };
  }
}
