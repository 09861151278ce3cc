package org.examwright.gift;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.OutcomeFeedback;
import org.examwright.rendering.moodle.RightSides;

/** The lines between a question's braces, without its general feedback. */
final class GiftAnswers {
  private GiftAnswers() {}

  static List<String> lines(Question question) {
    RichText otherwise = OutcomeFeedback.otherwise(question);
    return switch (OutcomeFeedback.intoAnswers(question)) {
      case Interaction.OpenResponse ignored -> List.of();
      case Interaction.FileUpload ignored -> List.of();
      case Interaction.None ignored -> List.of();
      case Interaction.ChoiceSelection selection -> ChoiceLines.of(selection);
      case Interaction.TrueFalse trueFalse -> List.of(trueFalse(trueFalse));
      case Interaction.ShortAnswer shortAnswer ->
          new ShortAnswerLines(shortAnswer.answers(), otherwise).lines();
      case Interaction.Numeric numeric -> NumericLines.of(numeric.answers(), otherwise);
      case Interaction.Matching matching -> matching(matching);
      case Interaction.Ordering ordering -> OrderingLines.of(ordering);
      case Interaction.Gaps gaps -> gap(gaps.gaps().getFirst());
    };
  }

  /** What is shown to those who are wrong comes first. */
  private static String trueFalse(Interaction.TrueFalse trueFalse) {
    String key = trueFalse.key() ? "T" : "F";
    String right =
        GiftTexts.feedback(
            trueFalse.key() ? trueFalse.feedbackWhenTrue() : trueFalse.feedbackWhenFalse());
    String wrong =
        GiftTexts.feedback(
            trueFalse.key() ? trueFalse.feedbackWhenFalse() : trueFalse.feedbackWhenTrue());
    return key + (wrong.isEmpty() && !right.isEmpty() ? "#" : wrong) + right;
  }

  private static List<String> matching(Interaction.Matching matching) {
    return Stream.concat(
            matching.pairs().stream()
                .map(
                    pair ->
                        "="
                            + GiftTexts.item(pair.left())
                            + " -> "
                            + GiftText.escape(RightSides.of(pair.right(), matching))),
            matching.distractors().stream()
                .map(right -> "= -> " + GiftText.escape(RightSides.of(right, matching))))
        .toList();
  }

  private static List<String> gap(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> new ShortAnswerLines(text.answers(), RichText.EMPTY).lines();
      case Gap.DropDownGap dropDown -> ChoiceLines.of(dropDown);
      case Gap.NumericGap numeric -> NumericLines.of(numeric.answers(), RichText.EMPTY);
    };
  }
}
