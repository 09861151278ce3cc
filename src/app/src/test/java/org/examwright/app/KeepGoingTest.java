package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeepGoingTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder).file("set.md", "What?", "! wrong", "Why?");
  }

  @Test
  void theOtherQuestionsAreWritten() {
    assertThat(terminal.run("convert", "set.md", "-t", "bank", "--keep-going"))
        .isEqualTo(
            new Terminal.Result(
                1,
                "",
                """
                set.md:2:3: error: wrong
                  hint: write it otherwise
                set.md: 2 questions (2 open response)
                set.md: 1 error, the other questions were written
                  output/set/set.bank  23 bytes
                """));
    assertThat(terminal.read("output/set/set.bank")).endsWith("What?\nWhy?\n");
  }

  @Test
  void theyArePrintedToo() {
    Terminal.Result result =
        terminal.run("convert", "set.md", "-t", "bank", "--keep-going", "-o", "-");

    assertThat(result.exit()).isOne();
    assertThat(result.out()).endsWith("What?\nWhy?\n");
    assertThat(result.err()).endsWith("1 error, the other questions were written\n");
  }

  @Test
  void theReportListsWhatIsMissing() {
    terminal.run("convert", "set.md", "-t", "bank", "--keep-going", "--report", "report.json");

    JsonNode set = JsonMapper.shared().readTree(terminal.read("report.json")).at("/sets/0");
    assertThat(set.at("/exitCode").asInt()).isOne();
    assertThat(set.at("/files").size()).isOne();
    assertThat(set.at("/missing").toString())
        .isEqualTo("[{\"file\":\"set.md\",\"line\":2,\"message\":\"wrong\"}]");
  }

  @Test
  void aMergedSetGoesWithoutTheQuestionsOfEachFile() {
    terminal.file("other.md", "! wrong", "* How?");

    assertThat(
            terminal
                .run(
                    "convert",
                    "set.md",
                    "other.md",
                    "--merge",
                    "--title",
                    "All",
                    "-t",
                    "bank",
                    "--keep-going")
                .exit())
        .isOne();
    assertThat(terminal.read("output/All/All.bank")).endsWith("What?\nWhy?\nHow?\n");
  }

  @Test
  void whatAFormatRefusesOrStrictnessForbidsStillStopsTheSet() {
    terminal.file("refused.md", "! wrong", "forbidden").file("tagged.md", "! wrong", "# What?");

    assertThat(terminal.run("convert", "refused.md", "-t", "bank", "--keep-going").err())
        .contains("2 errors, nothing was written");
    assertThat(terminal.run("convert", "tagged.md", "-t", "bank", "--keep-going", "--strict").err())
        .contains("2 errors, nothing was written");
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void nothingIsWrittenWithoutTheOptionOrWithoutAnyQuestion() {
    terminal.file("empty.md", "! wrong");

    assertThat(terminal.run("convert", "set.md").err()).contains("1 error, nothing was written");
    assertThat(terminal.run("convert", "empty.md", "--keep-going").err())
        .contains("2 errors, nothing was written");
    assertThat(terminal.files("output")).isEmpty();
  }
}
