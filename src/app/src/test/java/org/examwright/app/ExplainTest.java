package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal =
        new Terminal(folder)
            .file("set.md", "& 3 139 table of contents", "& 150 150 page number", "What?");
  }

  @Test
  void saysWhereTheQuestionsWereFoundAndWhatWasPassedOver() {
    assertThat(terminal.run("check", "set.md", "--explain").err())
        .isEqualTo(
            """
            set.md: 1 question (1 open response)
            set.md: where the questions were found
                         how they are marked  questions       why
              chosen     bold-number          1 of 2 places   they count up from 1
              runner-up  heading              0 of 12 places  nothing stands under most of them
                         list                 0 of 1 place    there is one alone
              if another one is right, say so with --shape WORD
              passed over, since no question is in it: 2 parts of the file
                lines 3–139: table of contents
                line 150: page number
            """);
  }

  @Test
  void explainsAFileWithErrorsToo() {
    assertThat(
            terminal
                .file("bad.md", "& 3 139 table of contents", "! wrong")
                .run("check", "bad.md", "--explain")
                .err())
        .contains("bad.md: 2 errors\nbad.md: where the questions were found\n")
        .contains("  likeliest  heading ");
  }

  @Test
  void saysNothingWhenThereWasNothingToFindOut() {
    terminal.file("plain.txt", "What?");

    assertThat(terminal.run("check", "plain.txt", "--explain").err())
        .isEqualTo("plain.txt: 1 question (1 open response)\n");
    assertThat(terminal.run("check", "set.md").err()).doesNotContain("found");
  }

  @Test
  void explainsEvenIfNothingElseIsToBeSaid() {
    assertThat(terminal.run("check", "set.md", "--explain", "--quiet").err())
        .startsWith("set.md: where the questions were found\n");
  }

  @Test
  void theReportExplainsByItself() {
    terminal.run("check", "set.md", "--report", "report.json");

    JsonNode explanation =
        JsonMapper.shared().readTree(terminal.read("report.json")).at("/sets/0/explanations/0");
    assertThat(explanation.at("/file").asString()).isEqualTo("set.md");
    assertThat(explanation.at("/shapes/1").toString())
        .isEqualTo(
            """
            {"word":"bold-number","marks":2,"questions":1,"why":"they count up from 1"}\
            """);
    assertThat(explanation.at("/passedOver/0").toString())
        .isEqualTo(
            """
            {"what":"table of contents","firstLine":3,"lastLine":139}\
            """);
  }

  @Test
  void aNamedShapeGoesToTheReader() {
    assertThat(terminal.run("check", "set.md", "--shape", "heading").err())
        .contains("note: read as heading");
    assertThat(terminal.run("convert", "set.md", "--shape", "bold-number").err())
        .contains("note: read as bold-number");
  }

  @Test
  void aShapeThatNoReaderOfTheInputsKnowsIsRefusedWithThoseThatThereAre() {
    assertThat(terminal.run("convert", "set.md", "--shape", "bold"))
        .isEqualTo(
            new Terminal.Result(
                2,
                "",
                "error: there is no shape `bold`\n  hint: there are: bold-number, heading\n"));
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void aShapeForFilesThatHaveNoneIsRefused() {
    Terminal.Result result =
        terminal.file("plain.txt", "What?").run("check", "plain.txt", "--shape", "heading");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).startsWith("error: `--shape heading` has no effect");
  }
}
