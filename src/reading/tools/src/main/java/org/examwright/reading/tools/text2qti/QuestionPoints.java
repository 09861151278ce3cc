package org.examwright.reading.tools.text2qti;

import java.math.BigDecimal;
import java.util.Optional;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.QuizFile;
import org.jspecify.annotations.Nullable;

/** Reads what a question is worth. */
final class QuestionPoints {
  private QuestionPoints() {}

  /** The number behind a sign; null if it is none, which has been reported. */
  static @Nullable BigDecimal of(QuizFile file, SignedText sign) {
    Optional<BigDecimal> value =
        WrittenNumbers.plain(sign.text().words()).filter(points -> points.signum() >= 0);
    if (value.isEmpty()) {
      file.problems()
          .warning(
              file.at(sign.line()),
              "`" + sign.text().words() + "` says no points: 1 is taken",
              "write a number such as `2` or `0.5`");
    }
    return value.orElse(null);
  }
}
