package org.examwright.exporters.word.readback;

import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;

/** Interactions without what is said of single answers. */
final class Unexplained {
  private Unexplained() {}

  static Interaction of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(), choices(selection.choices()), selection.shuffle());
      case Interaction.TrueFalse truth ->
          new Interaction.TrueFalse(truth.key(), RichText.EMPTY, RichText.EMPTY);
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(words(words.answers()), words.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(numbers(numeric.answers()), numeric.unit());
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(Unexplained::gap).toList());
      case Interaction.OpenResponse same -> same;
      case Interaction.Matching same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.FileUpload same -> same;
      case Interaction.None same -> same;
    };
  }

  private static Gap gap(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          new Gap.TextGap(text.id(), words(text.answers()), text.caseSensitive());
      case Gap.DropDownGap down -> new Gap.DropDownGap(down.id(), choices(down.choices()));
      case Gap.NumericGap number -> new Gap.NumericGap(number.id(), numbers(number.answers()));
    };
  }

  private static List<Choice> choices(List<Choice> choices) {
    return choices.stream()
        .map(each -> new Choice(each.content(), each.key(), each.credit(), RichText.EMPTY))
        .toList();
  }

  private static List<AcceptedAnswer> words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(each -> new AcceptedAnswer(each.text(), each.credit(), RichText.EMPTY))
        .toList();
  }

  private static List<NumericAnswer> numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(each -> new NumericAnswer(each.accepted(), each.credit(), RichText.EMPTY))
        .toList();
  }
}
