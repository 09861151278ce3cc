package org.examwright.reading.tools.text2qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.tools.quiz.AcceptedNumber;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads the words or numbers that a question accepts. */
record AnsweredWords(QuizFile file, List<SignedText> answers) {

  Optional<Interaction> shortAnswer() {
    List<AcceptedAnswer> accepted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (SignedText answer : answers) {
      String words = answer.text().words();
      if (words.isEmpty()) {
        file.problems()
            .error(file.at(answer.line()), "an accepted answer is empty", "write it behind `*`");
        return Optional.empty();
      }
      if (seen.add(words.toLowerCase(Locale.ROOT))) {
        accepted.add(AcceptedAnswer.of(words));
      } else {
        file.problems()
            .note(
                file.at(answer.line()), "the answer `" + words + "` is there already and left out");
      }
    }
    return Optional.of(new Interaction.ShortAnswer(accepted, false));
  }

  Optional<Interaction> numeric() {
    List<NumericAnswer> accepted = new ArrayList<>();
    for (SignedText answer : answers) {
      String written = answer.text().words();
      Optional<NumericAnswer.Accepted> number = AcceptedNumber.of(written);
      if (number.isEmpty()) {
        file.problems()
            .error(
                file.at(answer.line()),
                "`" + written + "` is no number",
                "write `= 5`, `= 1.41 +- 0.01`, `= 1.41 +- 1%` or `= [1.4, 1.5]`");
        return Optional.empty();
      }
      accepted.add(NumericAnswer.of(number.get()));
    }
    return Optional.of(new Interaction.Numeric(accepted, ""));
  }
}
