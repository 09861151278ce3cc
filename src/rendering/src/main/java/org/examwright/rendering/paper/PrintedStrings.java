package org.examwright.rendering.paper;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;

/** Finds the words of a question that are printed and no rich text. */
final class PrintedStrings {
  private PrintedStrings() {}

  static List<String> of(Question question) {
    return Stream.concat(Stream.of(question.label()), of(question.interaction())).toList();
  }

  private static Stream<String> of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ShortAnswer shortAnswer -> answers(shortAnswer.answers());
      case Interaction.Numeric numeric -> Stream.of(numeric.unit());
      case Interaction.FileUpload upload -> upload.acceptedTypes().stream();
      case Interaction.Gaps gaps -> gaps.gaps().stream().flatMap(PrintedStrings::of);
      case Interaction.OpenResponse ignored -> Stream.empty();
      case Interaction.ChoiceSelection ignored -> Stream.empty();
      case Interaction.TrueFalse ignored -> Stream.empty();
      case Interaction.Matching ignored -> Stream.empty();
      case Interaction.Ordering ignored -> Stream.empty();
      case Interaction.None ignored -> Stream.empty();
    };
  }

  private static Stream<String> of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> answers(text.answers());
      case Gap.DropDownGap ignored -> Stream.empty();
      case Gap.NumericGap ignored -> Stream.empty();
    };
  }

  private static Stream<String> answers(List<AcceptedAnswer> answers) {
    return answers.stream().map(AcceptedAnswer::text);
  }
}
