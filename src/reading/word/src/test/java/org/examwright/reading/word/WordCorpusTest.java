package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.ModelText;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents written by others. */
class WordCorpusTest {
  /**
   * What a careful reader finds in a document.
   *
   * @param kinds questions by kind, counted by hand
   * @param keys lines of the set that a reading by hand gives as well
   */
  record Row(String file, Map<String, Integer> kinds, List<String> keys) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(
              "dutch-word2quiz-sections",
              Map.of("ChoiceSelection", 6),
              List.of("(x) Right answer", "( ) Wrong answer 1")),
          new Row(
              "pt-heading-bullets-bold",
              Map.of("ChoiceSelection", 2),
              List.of(
                  "(x) This is an example of the correct alternative to question 1 (in bold)",
                  "(x) This is an example of the correct alternative to question 2 (in bold)")),
          new Row(
              "qcon-MC_answer_key_examples",
              Map.of("ChoiceSelection", 10),
              List.of("(x) Atlantic Ocean", "(x) Caribou", "(x) Niagara Falls")),
          new Row("qcon-FIB_answer_key_examples", Map.of("Gaps", 10), List.of()),
          new Row(
              "qcon-basic-question-types",
              Map.of(
                  "ChoiceSelection", 3,
                  "TrueFalse", 1,
                  "OpenResponse", 1,
                  "Gaps", 1,
                  "Matching", 1,
                  "Ordering", 1),
              List.of("(x) Voltage", "(x) Quieter", "[x] Albert Michelson")),
          new Row(
              "qcon-qcon_formatting_examples",
              Map.of(
                  "ChoiceSelection", 4,
                  "TrueFalse", 2,
                  "OpenResponse", 1,
                  "Gaps", 2,
                  "Matching", 1),
              List.of("(x) Simcoe Day", "[x] Alberta", "( ) The first Monday in August")),
          new Row(
              "unity-quiz-highlighted",
              Map.of("ChoiceSelection", 11),
              List.of(
                  "(x) If an enemy goes below the ground, destroy the enemy.",
                  "(x) values[0] = 5.0f;",
                  "(x) Line 4")));

  @TestFactory
  Stream<DynamicTest> aDocumentIsReadAsCountedByHand() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.file(), () -> compare(row)));
  }

  private static void compare(Row row) throws IOException {
    byte[] content = Files.readAllBytes(Outside.file("corpus/docx/" + row.file() + ".docx"));
    Reader.Result result =
        new WordReader().read(new Source(row.file() + ".docx", content, PictureFinder.NONE));
    assertThat(result.diagnostics()).noneMatch(said -> said.severity() == Severity.ERROR);
    QuestionSet set = Objects.requireNonNull(result.set());

    Map<String, Integer> kinds = new TreeMap<>();
    set.questions()
        .forEach(
            question ->
                kinds.merge(question.interaction().getClass().getSimpleName(), 1, Integer::sum));
    assertThat(kinds).isEqualTo(row.kinds());
    assertThat(ModelText.of(set).lines().map(String::strip)).containsAll(row.keys());
  }
}
