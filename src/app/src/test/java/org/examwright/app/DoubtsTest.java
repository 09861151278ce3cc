package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader doubts stands in front of all else that it says. */
class DoubtsTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void readByAFakeReader() {
    terminal =
        new Terminal(folder)
            .file("set.md", "What?", "? a warning", "Why?", "% it looks like options")
            .file("lost.md", "What?", "%! questions are lost");
  }

  @Test
  void theFirstLineCountsTheQuestionsThatAreDoubtful() {
    assertThat(terminal.run("check", "set.md").err())
        .contains("set.md: 2 questions, 1 doubtful (2 open response)\n");
  }

  @Test
  void doubtsStandInFrontOfOtherWarnings() {
    String said = terminal.run("check", "set.md").err();

    assertThat(said).startsWith("set.md:4:3: warning: it looks like options\n");
    assertThat(said).contains("set.md:2:3: warning: a warning\n");
  }

  @Test
  void nothingIsWrittenOfWhatIsGravelyDoubtfulUnlessItIsAccepted() {
    Terminal.Result refused = terminal.run("convert", "lost.md");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("error: ! questions are lost", "nothing was written");

    Terminal.Result accepted = terminal.run("convert", "lost.md", "--accept-doubts");
    assertThat(accepted.exit()).isZero();
    assertThat(accepted.err()).contains("warning: ! questions are lost");
  }

  @Test
  void theExplanationSaysWhatBecameOfTheLines() {
    assertThat(
            terminal
                .file("both.md", "& 3 139 table of contents", "What?", "% doubtful")
                .run("check", "both.md", "--explain")
                .err())
        .endsWith(
            """
              what became of its lines
                title 1
                question 1: stem 2, option 3–5
                question 2: stem 7
            """);
  }

  @Test
  void theReportHasDoubtsAndLines() {
    terminal
        .file("both.md", "& 3 139 table of contents", "What?", "% doubtful")
        .run("check", "both.md", "--report", "report.json");

    JsonNode explanation =
        JsonMapper.shared().readTree(terminal.read("report.json")).at("/sets/0/explanations/0");
    assertThat(explanation.at("/doubts/0").toString())
        .isEqualTo(
            """
            {"line":3,"question":1,"label":"","grave":false,"message":"doubtful"}\
            """);
    assertThat(explanation.at("/account/2").toString())
        .isEqualTo(
            """
            {"firstLine":3,"lastLine":5,"role":"option","question":1}\
            """);
  }
}
