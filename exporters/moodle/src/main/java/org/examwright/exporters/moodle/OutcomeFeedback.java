package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleCredits;

/**
 * Feedback by outcome, said with the answers themselves.
 *
 * <p>Where one answer decides the outcome, learners read the same whether the outcome or the answer
 * has the feedback, and Moodle has it for answers alone.
 */
public final class OutcomeFeedback {
  private final Feedback feedback;

  private OutcomeFeedback(Feedback feedback) {
    this.feedback = feedback;
  }

  /** The interaction of a question with its feedback by outcome, if one answer decides it. */
  public static Interaction intoAnswers(Question question) {
    return new OutcomeFeedback(question.feedback()).into(question.interaction());
  }

  /** What those read whose answer is not among the accepted ones; may be empty. */
  public static RichText otherwise(Question question) {
    return question.interaction() instanceof Interaction.ShortAnswer
            || question.interaction() instanceof Interaction.Numeric
        ? question.feedback().incorrect().then(question.feedback().otherwise())
        : RichText.EMPTY;
  }

  private Interaction into(Interaction interaction) {
    return switch (interaction) {
      case Interaction.TrueFalse trueFalse ->
          new Interaction.TrueFalse(
              trueFalse.key(),
              trueFalse.feedbackWhenTrue().then(whenRight(trueFalse.key())),
              trueFalse.feedbackWhenFalse().then(whenRight(!trueFalse.key())));
      case Interaction.ChoiceSelection selection ->
          selection.multiple() ? selection : into(selection);
      case Interaction.ShortAnswer shortAnswer ->
          new Interaction.ShortAnswer(
              shortAnswer.answers().stream().map(this::into).toList(), shortAnswer.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(
              numeric.answers().stream().map(this::into).toList(), numeric.unit());
      case Interaction.OpenResponse open -> open;
      case Interaction.Matching matching -> matching;
      case Interaction.Ordering ordering -> ordering;
      case Interaction.Gaps gaps -> gaps;
      case Interaction.FileUpload upload -> upload;
      case Interaction.None none -> none;
    };
  }

  private Interaction into(Interaction.ChoiceSelection selection) {
    List<Choice> choices =
        selection.choices().stream()
            .map(
                choice ->
                    new Choice(
                        choice.content(),
                        choice.key(),
                        choice.credit(),
                        choice.feedback().then(at(selection.creditOf(choice)))))
            .toList();
    return new Interaction.ChoiceSelection(false, choices, selection.shuffle());
  }

  private AcceptedAnswer into(AcceptedAnswer answer) {
    return new AcceptedAnswer(
        answer.text(), answer.credit(), answer.feedback().then(at(answer.credit())));
  }

  private NumericAnswer into(NumericAnswer answer) {
    return new NumericAnswer(
        answer.accepted(), answer.credit(), answer.feedback().then(at(answer.credit())));
  }

  private RichText whenRight(boolean right) {
    return right ? feedback.correct() : feedback.incorrect();
  }

  private RichText at(BigDecimal credit) {
    if (credit.compareTo(MoodleCredits.FULL) == 0) {
      return feedback.correct();
    }
    return credit.signum() > 0 ? feedback.partiallyCorrect() : feedback.incorrect();
  }
}
