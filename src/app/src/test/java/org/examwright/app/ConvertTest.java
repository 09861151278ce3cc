package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void writesEverySetOfTheInputFolderToEveryFormat() {
    Terminal.Result result =
        terminal
            .file("input/a.md", "What?")
            .file("input/b.txt", "Why?", "How?")
            .file("input/picture.png", "no set")
            .run("convert");

    assertThat(result.exit()).isZero();
    assertThat(terminal.files("output"))
        .containsExactly(
            "a/a.bank",
            "a/a.handout.paper",
            "a/a.key.paper",
            "b/b.bank",
            "b/b.handout.paper",
            "b/b.key.paper");
  }

  @Test
  void saysWhatWasReadAndWritten() {
    Terminal.Result result =
        terminal.file("set.md", "What?", "Why?").run("convert", "set.md", "-t", "bank");

    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            set.md: 2 questions (2 open response)
              output/set/set.bank  23 bytes
            """);
  }

  @Test
  void countsAllSetsWhenThereAreSeveral() {
    Terminal.Result result =
        terminal.file("a.md", "What?").file("b.md", "! wrong").run("convert", "a.md", "b.md");

    assertThat(result.err()).endsWith("2 sets: 1 question, 3 files; 1 with errors: b.md\n");
  }

  @Test
  void namedInputsGoToTheOutputFolderOfTheCurrentFolder() {
    terminal.file("course/set.md", "What?").in("course").run("convert", "set.md", "-t", "bank");

    assertThat(terminal.files("course/output")).containsExactly("set/set.bank");
  }

  @Test
  void theProjectsOwnSetsGoToTheProjectsOutputFromAnywhere() {
    Terminal.Result result =
        terminal.file("input/set.md", "What?").file("x/y", "").in("x").run("convert");

    assertThat(result.exit()).isZero();
    assertThat(terminal.files("output/set")).contains("set.bank");
    assertThat(terminal.files("x")).containsExactly("y");
  }

  @Test
  void anInputFolderWithoutSetsIsSaid() {
    assertThat(terminal.run("convert"))
        .isEqualTo(
            new Terminal.Result(
                3,
                "",
                """
                error: input cannot be read: there is no such file or folder
                  hint: name the question set to read
                """));
    assertThat(terminal.file("input/readme.pdf", "").run("convert").err())
        .startsWith("error: there is no question set in input");
  }

  @Test
  void readsTheStandardInputAsMarkdown() {
    Terminal.Result result = terminal.standardInput("What?").run("convert", "-", "-t", "bank");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).startsWith("stdin: 1 question (1 open response)");
    assertThat(terminal.files("output")).containsExactly("stdin/stdin.bank");
  }

  @Test
  void readsAnyEndingWithANamedReader() {
    terminal.file("set.quiz", "What?");

    assertThat(terminal.run("convert", "set.quiz", "--from", "plain").exit()).isZero();
    assertThat(terminal.run("convert", "set.quiz"))
        .satisfies(
            result -> {
              assertThat(result.exit()).isEqualTo(2);
              assertThat(result.err())
                  .startsWith("set.quiz: error: the ending says nothing")
                  .contains("--from: markdown, plain");
            });
    assertThat(terminal.run("convert", "set.quiz", "--from", "docx"))
        .isEqualTo(
            new Terminal.Result(
                2, "", "error: there is no reader `docx`\n  hint: there are: markdown, plain\n"));
  }

  @Test
  void allErrorsAreShownInTheOrderOfTheirPlaces() {
    Terminal.Result result =
        terminal
            .file("set.md", "What?", "! first", "? doubtful", "! second")
            .run("convert", "set.md");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            """
            set.md:2:3: error: first
              hint: write it otherwise
            set.md:3:3: warning: doubtful
            set.md:4:3: error: second
              hint: write it otherwise
            set.md: 2 errors, nothing was written
            """);
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void oneFormatsErrorKeepsAllFilesOfTheSetAsTheyWere() {
    terminal.file("output/set/set.handout.paper", "of yesterday");

    Terminal.Result result =
        terminal.file("set.md", "forbidden").run("convert", "set.md", "-t", "paper,bank");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("set.md:1:3: error: Bank: this cannot be said");
    assertThat(terminal.files("output")).containsExactly("set/set.handout.paper");
    assertThat(terminal.read("output/set/set.handout.paper")).isEqualTo("of yesterday\n");
  }

  @Test
  void goesOnWithTheNextSetAndEndsWithTheWorstExitCode() {
    Terminal.Result result =
        terminal
            .file("bad.md", "! wrong")
            .file("good.md", "What?")
            .run("convert", "bad.md", "missing.md", "good.md", "-t", "bank");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(terminal.files("output")).containsExactly("good/good.bank");
  }

  @Test
  void aMissingFileIsSaid() {
    assertThat(terminal.run("convert", "missing.md"))
        .satisfies(
            result -> {
              assertThat(result.exit()).isEqualTo(3);
              assertThat(result.err()).startsWith("missing.md: error: there is no such file\n");
            });
  }

  @Test
  void aNameThatNoFileCanHaveIsSaid() {
    assertThat(terminal.run("convert", "a\0b.md").exit()).isEqualTo(2);
  }

  @Test
  void whatTheReaderSaysAboutAnEmptyFileIsAnErrorOfTheSet() {
    assertThat(terminal.file("empty.md", "").run("convert", "empty.md"))
        .satisfies(
            result -> {
              assertThat(result.exit()).isEqualTo(1);
              assertThat(result.err()).startsWith("empty.md:1:1: error: there is no question\n");
            });
  }

  @Test
  void twoInputsForTheSameFilesAreRefusedBeforeAnythingIsWritten() {
    Terminal.Result result =
        terminal
            .file("one/Set.md", "What?")
            .file("two/set.txt", "Why?")
            .run("convert", "one/Set.md", "two/set.txt");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("error: one/Set.md and two/set.txt would be written to the same files\n");
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void anInputIsNeverWrittenOver() {
    Terminal.Result result =
        terminal.file("set.md", "What?").run("convert", "set.md", "-t", "bank", "-o", "set.md");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("set.md would be written over, but it is an input");
    assertThat(terminal.read("set.md")).isEqualTo("What?\n");
  }

  @Test
  void aFaultOfAReaderOrExporterIsOneLineThatAsksToReportIt() {
    Terminal.Result result =
        terminal
            .file("a.md", "crash")
            .file("b.md", "boom")
            .file("c.md", "What?")
            .run("convert", "a.md", "b.md", "c.md", "-q");

    assertThat(result.exit()).isEqualTo(70);
    assertThat(result.err().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("a.md: error: reading the questions went wrong"))
        .anyMatch(line -> line.startsWith("b.md: error: making the files for Bank went wrong"))
        .anyMatch(line -> line.contains("please report"));
    assertThat(terminal.files("output/c")).contains("c.bank");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() {
    Terminal.Result result =
        terminal.file("output", "a file").file("set.md", "What?").run("convert", "set.md");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("set.md: error: the files cannot be written: ");
    assertThat(result.err()).contains("output/set: not a directory");
  }

  @Test
  void picturesAreReadFromTheSetsFolder() throws IOException {
    terminal.file("course/set.md", "@ dot.png", "@ ../secret.png").file("secret.png", "secret");
    Files.write(folder.resolve("course/dot.png"), new byte[5]);

    terminal.run("convert", "course/set.md", "-t", "bank");

    assertThat(terminal.read("output/set/set.bank"))
        .contains("picture of 5 bytes")
        .contains("no picture: it lies outside the set's folder");
  }

  @Test
  void speaksTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Terminal.Result result =
          terminal.file("set.md", "x".repeat(1234)).run("convert", "set.md", "-t", "bank");

      assertThat(result.err()).contains("1 question (1 open response)").contains("1.2 kB");
    } finally {
      Locale.setDefault(before);
    }
  }
}
