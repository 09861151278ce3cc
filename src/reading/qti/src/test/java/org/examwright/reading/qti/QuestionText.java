package org.examwright.reading.qti;

import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/** A question in a line: how it is answered, with its key in brackets. */
public final class QuestionText {
  private QuestionText() {}

  public static String of(Question question) {
    return of(question.interaction());
  }

  private static String of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open -> "open " + open.modelAnswer().plainText();
      case Interaction.ChoiceSelection selection ->
          (selection.multiple() ? "several " : "one ")
              + selection.choices().stream().map(QuestionText::of).collect(Collectors.joining(" "));
      case Interaction.TrueFalse trueFalse -> trueFalse.key() ? "true" : "false";
      case Interaction.ShortAnswer words ->
          (words.caseSensitive() ? "Words " : "words ")
              + words.answers().stream().map(QuestionText::of).collect(Collectors.joining("|"));
      case Interaction.Numeric numbers ->
          "number "
              + numbers.answers().stream().map(QuestionText::of).collect(Collectors.joining("|"));
      case Interaction.Matching matching ->
          "pairs "
              + matching.pairs().stream()
                  .map(p -> p.left().plainText() + "=" + PlainText.of(p.right()))
                  .collect(Collectors.joining(" "))
              + matching.distractors().stream()
                  .map(side -> " +" + PlainText.of(side))
                  .collect(Collectors.joining());
      case Interaction.Ordering ordering ->
          "order "
              + ordering.items().stream().map(RichText::plainText).collect(Collectors.joining("<"));
      case Interaction.Gaps gaps ->
          "gaps " + gaps.gaps().stream().map(QuestionText::of).collect(Collectors.joining("; "));
      case Interaction.FileUpload ignored -> "files";
      case Interaction.None ignored -> "text";
    };
  }

  private static String of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          text.answers().stream().map(QuestionText::of).collect(Collectors.joining("|"));
      case Gap.DropDownGap down ->
          down.choices().stream().map(QuestionText::of).collect(Collectors.joining(" "));
      case Gap.NumericGap numbers ->
          numbers.answers().stream().map(QuestionText::of).collect(Collectors.joining("|"));
    };
  }

  private static String of(Choice choice) {
    String words = choice.content().plainText();
    return (choice.key() ? "[" + words + "]" : words)
        + (choice.credit() == null ? "" : "(" + choice.credit().toPlainString() + ")");
  }

  private static String of(AcceptedAnswer answer) {
    return answer.text()
        + (answer.credit().intValue() == 100 ? "" : "(" + answer.credit().toPlainString() + ")");
  }

  private static String of(NumericAnswer answer) {
    return switch (answer.accepted()) {
      case NumericAnswer.Value value ->
          value.value().toPlainString()
              + (value.tolerance().signum() == 0 ? "" : "±" + value.tolerance().toPlainString());
      case NumericAnswer.Range range ->
          range.lowest().toPlainString() + ".." + range.highest().toPlainString();
    };
  }
}
