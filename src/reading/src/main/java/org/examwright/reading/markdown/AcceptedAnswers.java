package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.source.Problems;

/** Decides whether accepted answers are words or numbers. */
record AcceptedAnswers(List<AnswerLines.Written> written, Problems problems) {

  /**
   * The interaction that they make.
   *
   * @param named what the author says it is; else it is numeric if every answer is a number
   */
  Interaction interaction(Optional<Kind> named, boolean caseSensitive, String unit) {
    boolean numeric =
        named
            .map(kind -> kind == Kind.NUMERIC)
            .orElseGet(
                () ->
                    written.stream()
                        .allMatch(answer -> Numbers.accepted(answer.text()).isPresent()));
    return numeric ? new Interaction.Numeric(numbers(), unit) : words(caseSensitive);
  }

  private List<NumericAnswer> numbers() {
    List<NumericAnswer> numbers = new ArrayList<>();
    for (AnswerLines.Written answer : written) {
      Numbers.accepted(answer.text())
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

  private Interaction words(boolean caseSensitive) {
    List<AcceptedAnswer> answers = new ArrayList<>();
    for (AnswerLines.Written answer : written) {
      if (Numbers.hasDecimalComma(answer.text())) {
        problems.warning(
            answer.origin(),
            "`" + answer.text() + "` is taken as words, not as a number",
            "write a decimal point, or say `{.short}` if it is meant so");
      }
      answers.add(new AcceptedAnswer(answer.text(), answer.credit(), answer.feedback()));
    }
    return new Interaction.ShortAnswer(answers, caseSensitive);
  }
}
