package org.examwright.rendering.bubbles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.rendering.sheet.Letters;

/**
 * A question that is answered by filling in bubbles.
 *
 * @param values of its bubbles
 */
record Asked(List<String> values, AnswerSheet.Answer answer) {
  /** True and false are a choice of two, in this order on every sheet. */
  private static final List<String> TRUE_FALSE = List.of("A", "B");

  /**
   * A question of a paper; nothing if it is answered in another way.
   *
   * @param number as printed
   */
  static Optional<Asked> of(Question question, String number) {
    return switch (question.interaction()) {
      case Interaction.ChoiceSelection selection ->
          Optional.of(choice(question, number, selection));
      case Interaction.TrueFalse trueFalse ->
          Optional.of(
              new Asked(
                  TRUE_FALSE,
                  new AnswerSheet.Answer(
                      number,
                      question.id(),
                      question.points(),
                      false,
                      List.of(TRUE_FALSE.get(trueFalse.key() ? 0 : 1)),
                      List.of())));
      case Interaction.OpenResponse ignored -> Optional.empty();
      case Interaction.ShortAnswer ignored -> Optional.empty();
      case Interaction.Numeric ignored -> Optional.empty();
      case Interaction.Matching ignored -> Optional.empty();
      case Interaction.Ordering ignored -> Optional.empty();
      case Interaction.Gaps ignored -> Optional.empty();
      case Interaction.FileUpload ignored -> Optional.empty();
      case Interaction.None ignored -> Optional.empty();
    };
  }

  private static Asked choice(
      Question question, String number, Interaction.ChoiceSelection selection) {
    List<Choice> choices = selection.choices();
    List<String> correct = new ArrayList<>();
    List<AnswerSheet.Credit> credits = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.key()) {
        correct.add(Letters.of(i));
      }
      if (choice.credit() != null) {
        credits.add(new AnswerSheet.Credit(Letters.of(i), choice.credit()));
      }
    }
    return new Asked(
        IntStream.range(0, choices.size()).mapToObj(Letters::of).toList(),
        new AnswerSheet.Answer(
            number, question.id(), question.points(), selection.multiple(), correct, credits));
  }
}
