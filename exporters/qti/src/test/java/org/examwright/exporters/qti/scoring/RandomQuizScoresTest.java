package org.examwright.exporters.qti.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.examwright.exporters.qti.Qti12Exporter;
import org.examwright.exporters.qti.QtiPackage;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.api.Test;

/** Whatever is answered, QTI 1.2 gives what the author said, but for the losses it declares. */
class RandomQuizScoresTest {
  private static final int SETS = LongRun.count(10, 3);
  private static final int QUESTIONS = 500;
  private static final List<String> PIECES =
      List.of("<", "&", "&lt;", "]]>", " ", "word", "é", "א", "%", "[x]");

  private final long seed = Long.getLong("qti.seed", 20270313L);

  @Test
  void everyAnswerEarnsItsCredit() {
    Random random = new Random(seed);
    Qti12Exporter exporter = new Qti12Exporter();
    for (int number = 0; number < SETS; number++) {
      QuestionSet set = new RandomQuestions(random, PIECES).set(QUESTIONS);
      List<QuizItemPlayer> items = QuizItemPlayer.of(QtiPackage.of(exporter, set).item());
      List<Question> questions = set.questions().toList();
      assertThat(items).hasSameSizeAs(questions);
      for (int i = 0; i < items.size(); i++) {
        assertThat(new QuizComparison(questions.get(i), items.get(i)).differences(random))
            .as("-Dqti.seed=%d, set %d, question %d%n%s", seed, number, i, questions.get(i))
            .isEmpty();
      }
    }
  }
}
