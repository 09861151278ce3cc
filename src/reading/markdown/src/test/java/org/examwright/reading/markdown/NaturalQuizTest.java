package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.reading.markdown.NaturalQuiz.Compared;
import org.examwright.reading.markdown.NaturalQuiz.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Quizzes of a hundred questions each as teachers type them, who know no syntax but what Markdown
 * is: each question is read as it is meant, or it is said at one of its lines that it may not be.
 */
class NaturalQuizTest {
  private static final int QUESTIONS = 100;

  private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "pt", "zh");

  @TestFactory
  Stream<DynamicTest> aQuestionIsReadAsItIsMeantOrDoubted() {
    return LANGUAGES.stream()
        .map(language -> DynamicTest.dynamicTest(language, () -> compare(language)));
  }

  private static void compare(String language) throws IOException, URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(NaturalQuizTest.class.getResource("natural/" + language + ".md"))
                .toURI());
    NaturalQuiz quiz = NaturalQuiz.in(file);
    List<Compared> compared = quiz.compared();

    assertThat(compared).hasSize(QUESTIONS);
    assertThat(only(compared, Outcome.SILENT)).isEmpty();
    assertThat(only(compared, Outcome.RIGHT)).hasSize(QUESTIONS);
    assertThat(quiz.questions()).as("none was found where there is none").isEqualTo(QUESTIONS);
  }

  private static List<Compared> only(List<Compared> all, Outcome outcome) {
    return all.stream().filter(each -> each.outcome() == outcome).toList();
  }
}
