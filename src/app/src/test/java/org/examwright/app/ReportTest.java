package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.examwright.app.environment.Environment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void holdsQuestionsFilesAndDiagnostics() {
    terminal
        .file("set.md", "# What?", "Why?")
        .run("convert", "set.md", "-t", "bank", "--report", "report.json");

    assertThat(terminal.read("report.json"))
        .isEqualTo(
            """
            {
              "program" : "Examwright VERSION",
              "exitCode" : 0,
              "sets" : [ {
                "input" : "set.md",
                "title" : "Fake",
                "language" : "en",
                "exitCode" : 0,
                "questions" : [ {
                  "id" : "q0",
                  "kind" : "open response",
                  "line" : 1
                }, {
                  "id" : "q1",
                  "kind" : "open response",
                  "line" : 2
                } ],
                "files" : [ {
                  "format" : "bank",
                  "file" : "output/set/set.bank",
                  "bytes" : 23
                } ],
                "diagnostics" : [ {
                  "severity" : "loss",
                  "format" : "bank",
                  "feature" : "tags",
                  "weight" : "note",
                  "file" : "set.md",
                  "line" : 1,
                  "column" : 3,
                  "message" : "tags are left out",
                  "carriedBy" : [ "Paper" ]
                } ]
              } ]
            }
            """
                .replace("VERSION", Environment.version()));
  }

  @Test
  void isWrittenForSetsWithErrorsToo() {
    Terminal.Result result =
        terminal
            .file("set.md", "! wrong", "What?")
            .run("check", "set.md", "missing.md", "--report", "new/report.json");

    JsonNode report = JsonMapper.shared().readTree(terminal.read("new/report.json"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(report.at("/exitCode").asInt()).isEqualTo(3);
    assertThat(report.at("/sets/0/diagnostics/0/hint").asString()).isEqualTo("write it otherwise");
    assertThat(report.at("/sets/1/diagnostics/0").toString())
        .contains("there is no such file")
        .doesNotContain("line");
  }

  @Test
  void isNeverWrittenOverAnInputOrAFileJustWritten() {
    terminal.file("set.md", "What?");

    assertThat(terminal.run("check", "set.md", "--report", "./set.md").exit()).isEqualTo(2);
    assertThat(terminal.read("set.md")).contains("What?");
    assertThat(
            terminal
                .run("convert", "set.md", "-t", "bank", "--report", "output/set/set.bank")
                .exit())
        .isEqualTo(2);
    assertThat(terminal.read("output/set/set.bank")).doesNotContain("exitCode");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() {
    Terminal.Result result =
        terminal.file("set.md", "What?").run("check", "set.md", "--report", "set.md/report.json");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("error: the report cannot be written: ");
  }
}
