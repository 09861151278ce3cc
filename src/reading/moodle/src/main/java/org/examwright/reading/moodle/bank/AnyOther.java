package org.examwright.reading.moodle.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;

/**
 * What those read who give none of the answers, as the model says it.
 *
 * <p>Where no wrong answer is listed, those are all who are wrong. A listed one has feedback of its
 * own in Moodle, which may end with the same text: then it is feedback to all wrong answers, too.
 *
 * @param interaction whose answers have no feedback that others have as well
 * @param incorrect feedback to all wrong answers
 * @param otherwise feedback to wrong answers that are not listed
 */
public record AnyOther(Interaction interaction, RichText incorrect, RichText otherwise) {

  /** Divides what Moodle stores with a wildcard. */
  public static AnyOther of(Interaction interaction, RichText stored) {
    if (wrong(interaction).allMatch(feedback -> endsWith(feedback, stored))) {
      return new AnyOther(without(interaction, stored), stored, RichText.EMPTY);
    }
    return new AnyOther(interaction, RichText.EMPTY, stored);
  }

  /** The feedback of each answer that is listed though it earns nothing. */
  private static Stream<RichText> wrong(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ShortAnswer words ->
          words.answers().stream().filter(a -> isWrong(a.credit())).map(AcceptedAnswer::feedback);
      case Interaction.Numeric numbers ->
          numbers.answers().stream().filter(a -> isWrong(a.credit())).map(NumericAnswer::feedback);
      case Interaction.OpenResponse ignored -> Stream.empty();
      case Interaction.ChoiceSelection ignored -> Stream.empty();
      case Interaction.TrueFalse ignored -> Stream.empty();
      case Interaction.Matching ignored -> Stream.empty();
      case Interaction.Ordering ignored -> Stream.empty();
      case Interaction.Gaps ignored -> Stream.empty();
      case Interaction.FileUpload ignored -> Stream.empty();
      case Interaction.None ignored -> Stream.empty();
    };
  }

  private static Interaction without(Interaction interaction, RichText end) {
    return switch (interaction) {
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(
              words.answers().stream().map(a -> without(a, end)).toList(), words.caseSensitive());
      case Interaction.Numeric numbers ->
          new Interaction.Numeric(
              numbers.answers().stream().map(a -> without(a, end)).toList(), numbers.unit());
      case Interaction.OpenResponse open -> open;
      case Interaction.ChoiceSelection selection -> selection;
      case Interaction.TrueFalse trueFalse -> trueFalse;
      case Interaction.Matching matching -> matching;
      case Interaction.Ordering ordering -> ordering;
      case Interaction.Gaps gaps -> gaps;
      case Interaction.FileUpload upload -> upload;
      case Interaction.None none -> none;
    };
  }

  private static AcceptedAnswer without(AcceptedAnswer answer, RichText end) {
    return isWrong(answer.credit())
        ? new AcceptedAnswer(answer.text(), answer.credit(), without(answer.feedback(), end))
        : answer;
  }

  private static NumericAnswer without(NumericAnswer answer, RichText end) {
    return isWrong(answer.credit())
        ? new NumericAnswer(answer.accepted(), answer.credit(), without(answer.feedback(), end))
        : answer;
  }

  private static boolean isWrong(BigDecimal credit) {
    return credit.signum() <= 0;
  }

  private static boolean endsWith(RichText text, RichText end) {
    List<Block> blocks = text.blocks();
    int start = blocks.size() - end.blocks().size();
    return start >= 0 && blocks.subList(start, blocks.size()).equals(end.blocks());
  }

  private static RichText without(RichText text, RichText end) {
    return new RichText(text.blocks().subList(0, text.blocks().size() - end.blocks().size()));
  }
}
