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
  /**
   * What becomes of a quiz.
   *
   * @param right how many of its questions are read as they are meant, at least
   * @param silent how many are read otherwise without a word, at most
   */
  private record Row(String language, int right, int silent) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("de", 100, 0),
          new Row("en", 100, 0),
          new Row("es", 100, 0),
          new Row("fr", 100, 0),
          new Row("pt", 100, 0),
          new Row("zh", 100, 0));

  @TestFactory
  Stream<DynamicTest> aQuestionIsReadAsItIsMeantOrDoubted() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.language(), () -> compare(row)));
  }

  private static void compare(Row row) throws IOException, URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(
                    NaturalQuizTest.class.getResource("natural/" + row.language() + ".md"))
                .toURI());
    List<Compared> compared = NaturalQuiz.in(file).compared();

    assertThat(compared).hasSize(100);
    assertThat(only(compared, Outcome.SILENT)).hasSizeLessThanOrEqualTo(row.silent());
    assertThat(only(compared, Outcome.RIGHT)).hasSizeGreaterThanOrEqualTo(row.right());
  }

  private static List<Compared> only(List<Compared> all, Outcome outcome) {
    return all.stream().filter(each -> each.outcome() == outcome).toList();
  }
}
