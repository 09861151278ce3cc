package org.examwright.reading.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that others wrote for their programs, compared with a reading by hand. */
class ToolCorpusTest {

  /**
   * What is in a file.
   *
   * @param kinds questions by kind; a choice of several is called so
   * @param keys parts of right answers by the number of the question in the file
   */
  record ToolRow(
      String reader, String file, Map<String, Integer> kinds, Map<Integer, String> keys) {}

  private static final List<ToolRow> ROWS =
      List.of(
          new ToolRow(
              "text2qti",
              "text2qti/ucsd-test-quiz.txt",
              Map.of("ChoiceSelection", 14, "OpenResponse", 3),
              Map.of(
                  1, "I agree",
                  2, "Eukaryotic cells contain membrane-bound organelles",
                  11, "break down a specific cellular waste product")),
          new ToolRow(
              "text2qti",
              "text2qti/alannggg-quiz.txt",
              Map.of(
                  "ChoiceSelection", 1,
                  "Several", 1,
                  "TrueFalse", 1,
                  "Numeric", 2,
                  "ShortAnswer", 1,
                  "OpenResponse", 1,
                  "FileUpload", 1,
                  "Gaps", 3),
              Map.of(1, "5", 3, "Tyrannosaurus rex|Triceratops", 9, "winter|summer")),
          new ToolRow(
              "examark",
              "txt/examark-all-types.md",
              Map.of(
                  "ChoiceSelection", 9,
                  "Several", 2,
                  "TrueFalse", 5,
                  "ShortAnswer", 3,
                  "OpenResponse", 2),
              Map.of(1, "Mean", 5, "false", 13, "0.5|0|1")),
          new ToolRow(
              "mkdocs-quiz",
              "txt/mkdocs-quiz-demo.md",
              Map.of("ChoiceSelection", 1, "Several", 1, "Gaps", 1),
              Map.of(1, "Paris", 2, "Hello world", 3, "Python|JavaScript")),
          new ToolRow(
              "qticonverter",
              "txt/longwood-bank1.txt",
              Map.of(
                  "ChoiceSelection",
                  1,
                  "Several",
                  1,
                  "ShortAnswer",
                  1,
                  "OpenResponse",
                  1,
                  "Gaps",
                  2,
                  "Matching",
                  1),
              Map.of(
                  1, "correct answer A",
                  2, "this is the correct answer|this is also a correct answer",
                  6, "correct answer for 1|correct answer for 2")),
          new ToolRow(
              "md2xml",
              "txt/moodle-md2xml-example.md",
              Map.of(
                  "ChoiceSelection", 1,
                  "Several", 2,
                  "Ordering", 1,
                  "Matching", 1,
                  "ShortAnswer", 1,
                  "Numeric", 1),
              Map.of(
                  1, "Answer 1", 2, "Python (not the snake)|C++ (\"C with Classes\")", 7, "C++")));

  @TestFactory
  Stream<DynamicTest> isReadAsByHand() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.file(), () -> compare(row)));
  }

  @TestFactory
  Stream<DynamicTest> aQuestionWithoutKeyIsAnErrorAndTheOthersAreKept() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "ucsd-test-quiz-error.txt",
            () -> {
              Reader.Result result = read("text2qti", "text2qti/ucsd-test-quiz-error.txt");

              assertThat(result.set()).isNull();
              assertThat(Objects.requireNonNull(result.rest()).size()).isEqualTo(16);
              assertThat(
                      result.diagnostics().stream()
                          .filter(said -> said.severity() == Severity.ERROR)
                          .map(said -> said.origin().line() + ": " + said.message()))
                  .containsExactly("23: none of the options is marked as right");
            }));
  }

  private static void compare(ToolRow row) throws IOException {
    Reader.Result result = read(row.reader(), row.file());
    QuestionSet set = Objects.requireNonNull(result.set(), result.diagnostics()::toString);
    List<Question> questions = set.questions().toList();
    Map<String, Integer> kinds = new TreeMap<>();
    for (Question question : questions) {
      boolean several =
          question.interaction() instanceof Interaction.ChoiceSelection choice && choice.multiple();
      String kind = several ? "Several" : question.interaction().getClass().getSimpleName();
      kinds.merge(kind, 1, Integer::sum);
    }
    assertThat(kinds).isEqualTo(row.kinds());
    row.keys()
        .forEach(
            (number, key) ->
                assertThat(key(questions.get(number - 1))).as("question %d", number).contains(key));
  }

  private static Reader.Result read(String reader, String file) throws IOException {
    return ToolReads.read(reader, Files.readAllBytes(Outside.file("corpus/" + file)));
  }

  /** What is right, with strokes between. */
  private static String key(Question question) {
    List<String> right = new ArrayList<>();
    switch (question.interaction()) {
      case Interaction.ChoiceSelection choice ->
          choice.choices().stream().filter(Choice::key).forEach(each -> right.add(text(each)));
      case Interaction.TrueFalse truth -> right.add(String.valueOf(truth.key()));
      case Interaction.Gaps gaps ->
          gaps.gaps()
              .forEach(
                  gap -> {
                    if (gap instanceof Gap.DropDownGap drop) {
                      drop.choices().stream()
                          .filter(Choice::key)
                          .forEach(each -> right.add(text(each)));
                    } else {
                      gap.words().stream().map(AcceptedAnswer::text).forEach(right::add);
                    }
                  });
      default -> question.interaction().words().map(AcceptedAnswer::text).forEach(right::add);
    }
    return String.join("|", right);
  }

  private static String text(Choice choice) {
    return choice.content().plainText();
  }
}
