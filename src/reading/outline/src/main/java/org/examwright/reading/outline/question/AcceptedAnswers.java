package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.source.Problems;

/** Turns accepted answers into the interaction that they make. */
record AcceptedAnswers(List<AnswerLines.Written> written, Problems problems) {

  /** What answers are when the author does not say: numeric if every one is a number. */
  static Kind kind(List<AnswerLines.Written> written) {
    return written.stream().allMatch(answer -> WrittenNumbers.accepted(answer.text()).isPresent())
        ? Kind.NUMERIC
        : Kind.SHORT;
  }

  /** The answers as numbers; reports every one that is none. */
  List<NumericAnswer> numbers() {
    List<NumericAnswer> numbers = new ArrayList<>();
    for (AnswerLines.Written answer : written) {
      WrittenNumbers.accepted(answer.text())
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
