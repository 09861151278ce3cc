package org.examwright.exporters.sheet.platform;

import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.rendering.sheet.SheetWords;

/** What learners see of a question on a platform, and what is right. */
record ShownQuestion(FlatText flat, String language) {
  String of(Question question) {
    return words(question.stem()) + " ? " + of(question.interaction());
  }

  private String words(RichText text) {
    return squeezed(flat.of(text));
  }

  private String words(List<Inline> line) {
    return squeezed(flat.of(line));
  }

  static String squeezed(String words) {
    return words.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private String of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection ->
          (selection.multiple() && selection.choices().stream().filter(Choice::key).count() > 1
                  ? "several "
                  : "one ")
              + selection.choices().stream()
                  .map(choice -> (choice.key() ? "*" : "") + words(choice.content()))
                  .collect(Collectors.joining(" / "));
      case Interaction.TrueFalse truth ->
          "one "
              + (truth.key() ? "*" : "")
              + SheetWords.in(language).get("true")
              + " / "
              + (truth.key() ? "" : "*")
              + SheetWords.in(language).get("false");
      case Interaction.OpenResponse ignored -> "open";
      case Interaction.ShortAnswer words ->
          words.answers().stream()
              .filter(answer -> answer.credit().intValue() == 100)
              .map(AcceptedAnswer::text)
              .map(ShownQuestion::squeezed)
              .collect(Collectors.joining("|"));
      case Interaction.Numeric numeric ->
          numeric.answers().stream()
              .filter(answer -> answer.credit().intValue() == 100)
              .map(answer -> WrittenNumbers.written(answer.accepted()))
              .findFirst()
              .orElse("");
      case Interaction.Matching matching ->
          matching.pairs().stream()
              .map(pair -> words(pair.left()) + "=" + words(pair.right()))
              .collect(Collectors.joining(" / "));
      case Interaction.Ordering ordering ->
          ordering.items().stream().map(this::words).collect(Collectors.joining(" < "));
      case Interaction.Gaps gaps ->
          gaps.gaps().stream()
              .map(
                  gap ->
                      gap.words().stream()
                          .filter(answer -> answer.credit().intValue() == 100)
                          .map(answer -> squeezed(answer.text()))
                          .collect(Collectors.joining("|")))
              .collect(Collectors.joining("; "));
      case Interaction.FileUpload ignored -> "files";
      case Interaction.None ignored -> "nothing";
    };
  }
}
