package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.source.Problems;

/** Turns accepted answers into the interaction that they make. */
record AcceptedAnswers(List<AnswerLines.Written> written, Problems problems, String language) {

  /** What answers are when the author does not say: numeric if every one is a number. */
  static Kind kind(List<AnswerLines.Written> written, String language) {
    return written.stream().allMatch(answer -> number(answer.text(), language).isPresent())
        ? Kind.NUMERIC
        : Kind.SHORT;
  }

  /** A number as our own syntax has it, or with a comma where the language writes one. */
  private static Optional<NumericAnswer.Accepted> number(String text, String language) {
    return WrittenNumbers.accepted(text)
        .or(
            () ->
                new WrittenAnswer(text, language)
                    .number()
                    .filter(number -> number.unit().isEmpty() || text.contains("±"))
                    .map(WrittenAnswer.Quantity::accepted));
  }

  /** The unit that stands behind the first number; may be empty. */
  String unit() {
    return WrittenNumbers.accepted(written.getFirst().text()).isPresent()
        ? ""
        : new WrittenAnswer(written.getFirst().text(), language)
            .number()
            .map(WrittenAnswer.Quantity::unit)
            .orElse("");
  }

  /** The answers as numbers; reports every one that is none. */
  List<NumericAnswer> numbers() {
    List<NumericAnswer> numbers = new ArrayList<>();
    for (AnswerLines.Written answer : written) {
      number(answer.text(), language)
          .ifPresentOrElse(
              accepted ->
                  numbers.add(new NumericAnswer(accepted, answer.credit(), answer.feedback())),
              () ->
                  problems.error(
                      answer.origin(),
                      "`" + answer.text() + "` is no number",
                      "write `= 3.14`, `= 3.14 ± 0.01` or `= [3, 4]`, with a decimal point"));
    }
    return numbers;
  }

  /**
   * The answers as words.
   *
   * @param said whether the author says that they are, so that a number is none by mistake
   */
  List<AcceptedAnswer> words(boolean said) {
    List<AcceptedAnswer> answers = new ArrayList<>();
    for (AnswerLines.Written answer : written) {
      if (!said && WrittenNumbers.hasDecimalComma(answer.text())) {
        problems.warning(
            answer.origin(),
            "`" + answer.text() + "` is taken as words, not as a number",
            "write a decimal point, or say `{.short}` if it is meant so");
      }
      answers.add(new AcceptedAnswer(answer.text(), answer.credit(), answer.feedback()));
    }
    return answers;
  }
}
