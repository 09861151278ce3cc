package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;

/** Answers that fit beside others in a line of a key. */
record ShortAnswers(SheetWords words) {
  private static final int LONGEST = 40;

  /** The answer in a few words; nothing if it takes more, or is a matter of judgement. */
  Optional<String> of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection -> Optional.of(letters(selection.choices()));
      case Interaction.TrueFalse trueFalse ->
          Optional.of(words.get(trueFalse.key() ? "true" : "false"));
      case Interaction.Matching matching -> fitting(pairs(matching));
      case Interaction.Ordering ordering ->
          fitting(
              Mixing.sequence(ordering, Showing.GRADING).items().stream()
                  .map(AnswerPart.Step::position)
                  .collect(Collectors.joining(", ")));
      case Interaction.ShortAnswer shortAnswer -> accepted(shortAnswer);
      case Interaction.Numeric numeric -> numbers(numeric);
      case Interaction.Gaps ignored -> Optional.empty();
      case Interaction.OpenResponse ignored -> Optional.empty();
      case Interaction.FileUpload ignored -> Optional.empty();
      case Interaction.None ignored -> Optional.empty();
    };
  }

  /** The letters of the keys, and of what earns or costs something else than usual. */
  private String letters(List<Choice> choices) {
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (choice.credit() != null) {
        letters.add(Letters.of(i) + " (" + words.percent(choice.credit()) + ")");
      } else if (choice.key()) {
        letters.add(Letters.of(i));
      }
    }
    return String.join(", ", letters);
  }

  private static String pairs(Interaction.Matching matching) {
    return Mixing.columns(matching, true).lefts().stream()
        .map(left -> left.number() + " " + left.solution())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> accepted(Interaction.ShortAnswer shortAnswer) {
    String mark = shortAnswer.caseSensitive() ? " (" + words.get("caseSensitive") + ")" : "";
    return joined(
        shortAnswer.answers().stream()
            .map(answer -> AnswerTexts.accepted(List.of(unexplained(answer)), words)),
        mark);
  }

  private Optional<String> numbers(Interaction.Numeric numeric) {
    return joined(
        numeric.answers().stream()
            .map(
                answer -> AnswerTexts.numbers(List.of(unexplained(answer)), numeric.unit(), words)),
        "");
  }

  private static AcceptedAnswer unexplained(AcceptedAnswer answer) {
    return new AcceptedAnswer(answer.text(), answer.credit(), RichText.EMPTY);
  }

  private static NumericAnswer unexplained(NumericAnswer answer) {
    return new NumericAnswer(answer.accepted(), answer.credit(), RichText.EMPTY);
  }

  private static Optional<String> joined(Stream<RichText> answers, String mark) {
    return fitting(answers.map(RichText::plainText).collect(Collectors.joining(" / ")) + mark);
  }

  private static Optional<String> fitting(String answer) {
    return answer.length() <= LONGEST
            && IntStream.range(0, answer.length()).noneMatch(i -> answer.charAt(i) == '\n')
        ? Optional.of(answer)
        : Optional.empty();
  }
}
