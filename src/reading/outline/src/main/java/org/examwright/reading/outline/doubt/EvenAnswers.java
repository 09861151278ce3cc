package org.examwright.reading.outline.doubt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.reading.outline.account.LineRole;

/** Finds sets whose model answers have as many short lines each as others have options. */
final class EvenAnswers {
  private static final int FEWEST_QUESTIONS = 3;
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 7;
  private static final int LONGEST_LINE = 90;

  private EvenAnswers() {}

  static Optional<FoundDoubt> in(
      ReadFile file, List<Question> questions, List<List<Integer>> lines) {
    Map<Integer, Integer> even = new HashMap<>();
    int most = 0;
    int usual = 0;
    for (int i = 0; i < questions.size(); i++) {
      int length = shortLines(file, questions.get(i), lines.get(i));
      int count = length == 0 ? 0 : even.merge(length, 1, Integer::sum);
      usual = count > most ? length : usual;
      most = Math.max(most, count);
    }
    return most < FEWEST_QUESTIONS || most * 5 < questions.size() * 4
        ? Optional.empty()
        : Optional.of(
            new FoundDoubt(
                questions.getFirst().origin().line() - 1,
                0,
                false,
                "the model answers of "
                    + most
                    + " questions have "
                    + usual
                    + " short lines each, as if they were options",
                "if they are, write each behind a letter, `a) …`, and `Answer: B` below them"));
  }

  /** How many lines the answer has, if all of them are short; else 0. */
  private static int shortLines(ReadFile file, Question question, List<Integer> lines) {
    if (!(question.interaction() instanceof Interaction.OpenResponse)) {
      return 0;
    }
    List<Integer> answer = file.only(lines, LineRole.ANSWER);
    boolean options =
        answer.size() >= FEWEST_LINES
            && answer.size() <= MOST_LINES
            && answer.stream()
                .map(file.lines()::get)
                .allMatch(line -> line.length() <= LONGEST_LINE && !line.strip().endsWith("."));
    return options ? answer.size() : 0;
  }
}
