package org.examwright.exporters.qti.scoring;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.examwright.model.Interaction;

/** Makes attempts at questions: right ones, wrong ones, on the edge and none. */
record Attempts(Random random) {
  /** None for questions that a person grades. */
  List<Attempt> at(Interaction interaction) {
    List<Attempt> answers = answers(interaction);
    return answers.isEmpty()
        ? answers
        : Stream.concat(answers.stream(), Stream.of(Attempt.unanswered())).toList();
  }

  private List<Attempt> answers(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection ->
          selection.multiple()
              ? new Picks(random).ticks(selection.choices())
              : each(ScoredAnswers.picks("choice_", selection.choices()));
      case Interaction.TrueFalse trueFalse ->
          List.of(
              Attempt.of(List.of("true"), trueFalse.key() ? 1 : 0),
              Attempt.of(List.of("false"), trueFalse.key() ? 0 : 1));
      case Interaction.ShortAnswer shortAnswer ->
          each(ScoredAnswers.words(shortAnswer.answers(), shortAnswer.caseSensitive()));
      case Interaction.Numeric numeric -> each(ScoredAnswers.numbers(numeric.answers()));
      case Interaction.Matching matching -> new Picks(random).pairs(matching);
      case Interaction.Ordering ordering -> new Picks(random).orders(ordering.items().size());
      case Interaction.Gaps gaps -> new FilledGaps(random).of(gaps.gaps());
      case Interaction.OpenResponse ignored -> List.of();
      case Interaction.FileUpload ignored -> List.of();
      case Interaction.None ignored -> List.of();
    };
  }

  private static List<Attempt> each(List<Answer> answers) {
    return answers.stream().map(answer -> Attempt.together(List.of(answer))).toList();
  }
}
