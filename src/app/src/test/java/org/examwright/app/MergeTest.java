package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergeTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal =
        new Terminal(folder)
            .file("course/week-2.md", "= Two", "* What?")
            .file("course/week-10.md", "= Ten", "* Why?", "* What?");
  }

  @Test
  void makesOneSetOfAllFilesInTheirOrder() {
    Terminal.Result result = terminal.run("convert", "course", "--merge", "-t", "bank");

    assertThat(result)
        .isEqualTo(
            new Terminal.Result(
                0,
                "",
                """
                course (2 files): 3 questions (3 open response)
                  output/course/course.bank  29 bytes
                  note: the question asks the same as one of another file; both are kept \
                (course/week-10.md:3)
                """));
    assertThat(terminal.read("output/course/course.bank"))
        .isEqualTo("NoOptions[]\nWhat?\nWhy?\nWhat?\n");
  }

  @Test
  void isCalledAndFiledAsTheTitleSays() {
    terminal.run("convert", "course", "--merge", "--title", "Final: weeks 1/2", "-t", "bank");

    assertThat(terminal.files("output")).containsExactly("Final-weeks-1-2/Final-weeks-1-2.bank");
  }

  @Test
  void isCalledAfterTheFolderThatHoldsAllInputs() {
    assertThat(
            terminal
                .file("course/a/x.md", "= X", "* Who?")
                .run("check", "course/a/x.md", "course/week-*.md", "--merge")
                .err())
        .startsWith("course (3 files): 4 questions");
  }

  @Test
  void anErrorInOneFileKeepsTheWholeSetUnwrittenAndAllErrorsAreShown() {
    Terminal.Result result =
        terminal
            .file("course/week-2.md", "! second")
            .file("course/week-10.md", "! tenth", "What?")
            .run("convert", "course", "missing.md", "--merge", "--title", "All");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("course/week-2.md:1:1: error: there is no question\n")
        .contains("course/week-2.md:1:3: error: second")
        .contains("course/week-10.md:1:3: error: tenth")
        .contains("missing.md: error: there is no such file")
        .endsWith("All (3 files): 4 errors, nothing was written\n");
    assertThat(result.err().indexOf("week-2.md")).isLessThan(result.err().indexOf("week-10.md"));
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void anErrorOfOneFileAloneCountsForTheSet() {
    Terminal.Result result =
        terminal.file("course/bad.md", "! wrong", "What?").run("convert", "course", "--merge");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).endsWith("course (3 files): 1 error, nothing was written\n");
  }

  @Test
  void anIdThatTwoFilesGiveIsAnErrorThatNamesBothPlaces() {
    assertThat(
            terminal
                .file("course/week-2.md", "What?")
                .file("course/week-10.md", "Why?")
                .run("check", "course", "--merge")
                .err())
        .contains(
            """
            course/week-10.md:1:3: error: another question has the id `q0` already
              hint: give one of them another name; the first is at course/week-2.md:1:3
            """);
  }

  @Test
  void lossesNameTheFilesOfTheirQuestions() {
    terminal
        .file("course/week-2.md", "= Two", "# one")
        .file("course/week-10.md", "= Ten", "* Why?", "", "# two");

    assertThat(terminal.run("convert", "course", "--merge", "-t", "bank", "--details").err())
        .contains(
            "Bank: tags are left out (2 questions: course/week-2.md:2; course/week-10.md:4)\n");
  }

  @Test
  void theReportNamesTheFilesOfTheSetAndOfEveryQuestion() {
    terminal.run("check", "course", "--merge", "--report", "report.json");

    JsonNode set = JsonMapper.shared().readTree(terminal.read("report.json")).at("/sets/0");
    assertThat(set.at("/merged").toString())
        .isEqualTo("[\"course/week-2.md\",\"course/week-10.md\"]");
    assertThat(set.has("input")).isFalse();
    assertThat(set.at("/title").asString()).isEqualTo("course");
    assertThat(set.at("/questions/2/file").asString()).isEqualTo("course/week-10.md");
  }

  @Test
  void aMergedSetGoesToAFileOfItsOwnName() {
    terminal.run("convert", "course", "--merge", "-t", "bank", "-o", "exam.txt");

    assertThat(terminal.read("exam.txt")).endsWith("Why?\nWhat?\n");
    assertThat(terminal.run("convert", "course", "--merge", "-t", "bank", "-o", "-").out())
        .endsWith("Why?\nWhat?\n");
  }

  @Test
  void aTitleWithoutMergingIsRefused() {
    assertThat(terminal.run("convert", "course", "--title", "Exam").err())
        .startsWith("error: `--title` has no effect without --merge");
    assertThat(terminal.run("convert", "course", "--merge", "--title", " ").err())
        .startsWith("error: the title is empty");
  }

  @Test
  void aTitleThatCannotBePrintedIsSaid() {
    Terminal.Result result = terminal.run("check", "course", "--merge", "--title", "a\u0001b");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("the text holds the control character U+0001");
  }

  @ParameterizedTest
  @CsvSource({
    "Final exam, Final-exam",
    "'../a\\b: c?', a-b-c",
    "Prüfung ①, Prüfung-①",
    "'?!', merged"
  })
  void aTitleBecomesANameThatEverySystemTakes(String title, String name) {
    terminal.run("convert", "course", "--merge", "--title", title, "-t", "bank");

    assertThat(terminal.files("output")).containsExactly(name + "/" + name + ".bank");
  }
}
