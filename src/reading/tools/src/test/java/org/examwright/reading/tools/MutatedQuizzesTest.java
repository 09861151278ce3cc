package org.examwright.reading.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.outline.account.AccountedLines;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.SpecExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever happens to a quiz, its reader says what came of it, and of each line. */
class MutatedQuizzesTest {
  private static final int CASES = LongRun.count(10_000, 2_000);
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          " ",
          "    ",
          "\t",
          "*",
          "**",
          "_",
          "`",
          "```\n",
          "~~~",
          "<",
          "</quiz>",
          "<quiz>",
          "<!--",
          "-->",
          "&#1;",
          "&amp;",
          "[",
          "]",
          "[[",
          "]]",
          "[x]",
          "[ ]",
          "(X)",
          "{",
          "}",
          "$",
          "$$",
          "\\",
          "|",
          "|-|-|\n",
          "- ",
          "+ ",
          "= ",
          "! ",
          "... ",
          "1. ",
          "a) ",
          "*b) ",
          "# ",
          "## ",
          "> ",
          "---\n",
          "@",
          ":",
          "::",
          "->",
          "%",
          "=",
          "99999999999999999999",
          "-1",
          "1e999",
          "\u0000",
          "\uFEFF",
          "\uDBFF\uDFFE",
          "GROUP\n",
          "END_GROUP\n",
          "COMMENT\n",
          "ANSWER: A\n",
          "");

  private final long seed = Long.getLong("tools.seed", new Random().nextLong());

  @TestFactory
  Stream<DynamicTest> aMutatedQuizGivesQuestionsOrAnError() {
    return ToolReads.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> mutate(id)));
  }

  private void mutate(String reader) throws IOException, URISyntaxException {
    Random random = new Random(seed);
    List<String> quizzes =
        SpecExample.in(
                Path.of(
                    Objects.requireNonNull(
                            MutatedQuizzesTest.class.getResource("spec/" + reader + ".md"))
                        .toURI()))
            .stream()
            .map(SpecExample::source)
            .toList();
    Assertions.assertThatCode(() -> read(reader, quizzes, random)).doesNotThrowAnyException();
  }

  private void read(String reader, List<String> quizzes, Random random) {
    for (int i = 0; i < CASES; i++) {
      String quiz = mutated(quizzes.get(random.nextInt(quizzes.size())), random);
      Reader.Result result = ToolReads.read(reader, quiz);
      boolean error =
          result.diagnostics().stream().anyMatch(said -> said.severity() == Severity.ERROR);
      assertThat(result.set() == null)
          .as("seed %d, case %d: %s", seed, i, result.diagnostics())
          .isEqualTo(error);
      if (result.set() != null) {
        requireAccount(quiz, result, i);
      }
    }
  }

  /** Each line belongs to something, and each question has its lines. */
  private void requireAccount(String quiz, Reader.Result result, int i) {
    List<Integer> questions = new ArrayList<>();
    for (Explanation.Stretch stretch : result.explanation().account()) {
      assertThat(stretch.role())
          .as("seed %d, case %d, line %d of %s", seed, i, stretch.firstLine(), quiz)
          .isNotEqualTo(AccountedLines.NOTHING);
      questions.add(stretch.question());
    }
    assertThat(questions.stream().mapToInt(Integer::intValue).max().orElse(0))
        .as("seed %d, case %d: %s", seed, i, quiz)
        .isEqualTo(Objects.requireNonNull(result.set()).size());
  }

  private static String mutated(String quiz, Random random) {
    String out = quiz;
    for (int times = random.nextInt(4); times >= 0; times--) {
      int from = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), from + random.nextInt(random.nextInt(6) == 0 ? 60 : 6));
      out = out.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + out.substring(to);
    }
    return out;
  }
}
