package org.examwright.reading.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.PlainText;

/** The questions of a set, a line each: {@code Largest planet? [Mars | *Jupiter]}. */
final class BriefSet {
  private BriefSet() {}

  static List<String> of(QuestionSet set) {
    return set.questions().map(BriefSet::of).toList();
  }

  private static String of(Question question) {
    String points =
        question.points().compareTo(BigDecimal.ONE) == 0
            ? ""
            : " (" + question.points().stripTrailingZeros().toPlainString() + ")";
    String stem = question.stem().plainText().strip().replaceAll("\\s*\n\\s*", " / ");
    return stem + points + of(question.interaction());
  }

  private static String of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          open.modelAnswer().isEmpty() ? "" : " -> " + flat(open.modelAnswer().plainText());
      case Interaction.ChoiceSelection selection ->
          selection.choices().stream().map(BriefSet::of).collect(list());
      case Interaction.TrueFalse truth -> " [" + (truth.key() ? "true" : "false") + "]";
      case Interaction.ShortAnswer words ->
          " = "
              + words.answers().stream()
                  .map(AcceptedAnswer::text)
                  .collect(Collectors.joining(" | "));
      case Interaction.Numeric numeric ->
          " = "
              + numeric.answers().stream()
                  .map(answer -> answer.accepted().toString())
                  .collect(Collectors.joining(" | "));
      case Interaction.Matching matching ->
          matching.pairs().stream()
              .map(pair -> flat(pair.left().plainText()) + " = " + PlainText.of(pair.right()))
              .collect(list());
      case Interaction.Ordering ordering ->
          ordering.items().stream()
              .map(item -> flat(item.plainText()))
              .collect(Collectors.joining(" > ", " [", "]"));
      case Interaction.Gaps gaps ->
          gaps.gaps().stream().map(BriefSet::of).collect(Collectors.joining("; ", " {", "}"));
      case Interaction.FileUpload ignored -> " (file)";
      case Interaction.None ignored -> " (text)";
    };
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining(" | ", " [", "]");
  }

  private static String of(Choice choice) {
    return (choice.key() ? "*" : "")
        + flat(choice.content().plainText())
        + (choice.feedback().isEmpty() ? "" : " (" + flat(choice.feedback().plainText()) + ")");
  }

  private static String of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          text.answers().stream().map(AcceptedAnswer::text).collect(Collectors.joining("|"));
      case Gap.DropDownGap dropDown ->
          dropDown.choices().stream().map(BriefSet::of).collect(Collectors.joining("|"));
      case Gap.NumericGap numeric -> numeric.answers().getFirst().accepted().toString();
    };
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s*\n\\s*", " / ");
  }
}
