package org.examwright.reading.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/** Reads sheets for tests, and says in a line what a question is. */
final class SheetReads {
  private SheetReads() {}

  static Reader.Result read(String name, byte[] content) {
    return new SheetReader().read(new Source(name, content, PictureFinder.NONE));
  }

  static Reader.Result csv(String text) {
    return read("quiz.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Read as it is said to be laid out. */
  static Reader.Result csv(String text, String shape) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new SheetReader().read(new Source("quiz.csv", content, PictureFinder.NONE, shape));
  }

  static Reader.Result xlsx(XlsxFile file) {
    return read("quiz.xlsx", file.bytes());
  }

  /** The set of a file without errors. */
  static QuestionSet set(Reader.Result result) {
    return Objects.requireNonNull(result.set(), () -> said(result).toString());
  }

  /** The questions, or what is left of them if there are errors. */
  static List<String> questions(Reader.Result result) {
    QuestionSet set = result.set() == null ? result.rest() : result.set();
    return set == null ? List.of() : set.questions().map(SheetReads::line).toList();
  }

  /** What was said, each in a line with its place. */
  static List<String> said(Reader.Result result) {
    return result.diagnostics().stream().map(SheetReads::line).toList();
  }

  /** What became of the rows. */
  static List<String> rows(Reader.Result result) {
    return result.explanation().account().stream().map(SheetReads::line).toList();
  }

  private static String line(Explanation.Stretch stretch) {
    return stretch.firstLine()
        + (stretch.lastLine() == stretch.firstLine() ? "" : "-" + stretch.lastLine())
        + " "
        + stretch.role()
        + (stretch.question() == 0 ? "" : " " + stretch.question());
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.severity() + " " + diagnostic.origin() + ": " + diagnostic.message();
  }

  static String line(Question question) {
    return question.stem().plainText().replace('\n', '/') + " | " + line(question.interaction());
  }

  private static String line(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open -> "open " + open.modelAnswer().plainText();
      case Interaction.ChoiceSelection selection ->
          (selection.multiple() ? "several " : "one ")
              + selection.choices().stream().map(SheetReads::line).collect(Collectors.joining(" "));
      case Interaction.TrueFalse trueFalse -> trueFalse.key() ? "true" : "false";
      case Interaction.ShortAnswer words -> "words " + words(words.answers());
      case Interaction.Numeric numbers -> "number " + numbers(numbers.answers());
      case Interaction.Matching matching ->
          "pairs "
              + matching.pairs().stream()
                  .map(pair -> pair.left().plainText() + "=" + PlainText.of(pair.right()))
                  .collect(Collectors.joining(" "))
              + matching.distractors().stream()
                  .map(side -> " +" + PlainText.of(side))
                  .collect(Collectors.joining());
      case Interaction.Ordering ordering ->
          "order "
              + ordering.items().stream().map(RichText::plainText).collect(Collectors.joining("<"));
      case Interaction.Gaps gaps ->
          "gaps " + gaps.gaps().stream().map(SheetReads::line).collect(Collectors.joining("; "));
      case Interaction.FileUpload ignored -> "files";
      case Interaction.None ignored -> "text";
    };
  }

  private static String line(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> words(text.answers());
      case Gap.DropDownGap down ->
          down.choices().stream().map(SheetReads::line).collect(Collectors.joining(" "));
      case Gap.NumericGap numbers -> numbers(numbers.answers());
    };
  }

  private static String line(Choice choice) {
    String words = choice.content().plainText().replace('\n', '/');
    return (choice.key() ? "[" + words + "]" : words)
        + (choice.credit() == null ? "" : "(" + choice.credit().toPlainString() + ")");
  }

  private static String words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.text()
                    + (answer.credit().intValue() == 100
                        ? ""
                        : "(" + answer.credit().toPlainString() + ")"))
        .collect(Collectors.joining("|"));
  }

  private static String numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.accepted().lowest().toPlainString()
                    + ".."
                    + answer.accepted().highest().toPlainString())
        .collect(Collectors.joining("|"));
  }
}
