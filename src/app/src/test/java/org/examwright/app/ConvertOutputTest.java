package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertOutputTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder).file("set.md", "What?");
  }

  @Test
  void aNameWithAnEndingIsTheOnlyFile() {
    Terminal.Result result = terminal.run("convert", "set.md", "-t", "bank", "-o", "new/quiz.txt");

    assertThat(result.exit()).isZero();
    assertThat(terminal.files("new")).containsExactly("quiz.txt");
  }

  @Test
  void aNameWithAnEndingIsAFolderWhenThereAreSeveralFiles() {
    terminal.run("convert", "set.md", "-t", "bank,paper", "-o", "week.3");

    assertThat(terminal.files("week.3"))
        .containsExactly("set.bank", "set.handout.paper", "set.key.paper");
  }

  @Test
  void theEndingOfTheFileChoosesTheFormat() {
    assertThat(terminal.run("convert", "set.md", "-o", "exam.bank").exit()).isZero();
    assertThat(terminal.run("convert", "set.md", "--edition", "key", "-o", "key.PAPER").exit())
        .isZero();

    assertThat(terminal.files("")).containsExactly("exam.bank", "key.PAPER", "set.md");
  }

  @Test
  void anEndingOfNoFormatOrOfSeveralIsRefused() {
    assertThat(terminal.run("convert", "set.md", "-o", "week.3"))
        .isEqualTo(
            new Terminal.Result(
                2,
                "",
                """
                error: `-o week.3`: no format has the ending `.3`
                  hint: choose the format with --to, or write a slash behind the name of a folder
                """));
    assertThat(terminal.withEverything().run("convert", "set.md", "-o", "exam.zip").err())
        .startsWith(
            "error: `-o exam.zip`: several formats have the ending `.zip`: qti12, qti21, qti22,");
    assertThat(terminal.files("")).containsExactly("set.md");
  }

  @Test
  void aNameWithoutAnEndingIsAFolder() {
    terminal.run("convert", "set.md", "-t", "bank", "-o", "week");

    assertThat(terminal.files("week")).containsExactly("set.bank");
  }

  @Test
  void aNameThatEndsInASlashIsAFolder() {
    terminal.run("convert", "set.md", "-t", "bank", "-o", "week.3/");

    assertThat(terminal.files("week.3")).containsExactly("set.bank");
  }

  @Test
  void aFolderThatIsThereIsAFolderWhateverItsName() throws Exception {
    Files.createDirectories(folder.resolve("week.3"));

    terminal.run("convert", "set.md", "-t", "bank", "-o", "week.3");

    assertThat(terminal.files("week.3")).containsExactly("set.bank");
  }

  @Test
  void severalSetsShareAFolder() {
    terminal
        .file("other.md", "Why?")
        .run("convert", "set.md", "other.md", "-t", "bank", "-o", "all.d");

    assertThat(terminal.files("all.d")).containsExactly("other.bank", "set.bank");
  }

  @Test
  void aDashIsTheStandardOutputWithNothingButTheFile() {
    Terminal.Result result = terminal.run("convert", "set.md", "-t", "bank", "-o", "-");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo("NoOptions[]\nWhat?\n");
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void theStandardOutputTakesNoTwoFiles() {
    assertThat(terminal.run("convert", "set.md", "-o", "-"))
        .satisfies(
            result -> {
              assertThat(result.exit()).isEqualTo(2);
              assertThat(result.out()).isEmpty();
              assertThat(result.err())
                  .contains("the standard output takes one file, but there are 3");
            });
    assertThat(terminal.file("b.md", "Why?").run("convert", "set.md", "b.md", "-o", "-").exit())
        .isEqualTo(2);
  }

  @Test
  void newFilesReplaceOldOnesOfTheSameNameAlone() {
    terminal.file("output/set/set.bank", "old").file("output/set/notes.txt", "mine");

    terminal.run("convert", "set.md", "-t", "bank");

    assertThat(terminal.files("output/set")).containsExactly("notes.txt", "set.bank");
    assertThat(terminal.read("output/set/set.bank")).isEqualTo("NoOptions[]\nWhat?\n");
    assertThat(terminal.read("output/set/notes.txt")).isEqualTo("mine\n");
  }

  @Test
  void aFolderInTheWayKeepsAllFilesAsTheyWere() throws Exception {
    terminal.file("output/set/set.bank", "old");
    Files.createDirectories(folder.resolve("output/set/set.key.paper"));

    Terminal.Result result = terminal.run("convert", "set.md");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(terminal.files("output/set")).containsExactly("set.bank");
    assertThat(terminal.read("output/set/set.bank")).isEqualTo("old\n");
  }

  @Test
  void aLinkStaysALinkAndItsFileIsWritten() throws Exception {
    terminal.file("elsewhere.txt", "old");
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("elsewhere.txt"));

    terminal.run("convert", "set.md", "-t", "bank", "-o", "link.txt");

    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(terminal.read("elsewhere.txt")).contains("What?");
  }

  @Test
  void aPictureNeverReplacesAnotherOfTheSameName() {
    terminal.withEverything();
    terminal.file("a/one.md", "**1. What is this?**", "![a](pic.png)").file("a/pic.png", "one");
    terminal.file("b/two.md", "**1. What is this?**", "![b](pic.png)").file("b/pic.png", "two");

    Terminal.Result first = terminal.run("convert", "a/one.md", "-t", "markdown", "-o", "sets");
    Terminal.Result again = terminal.run("convert", "a/one.md", "-t", "markdown", "-o", "sets");
    Terminal.Result other = terminal.run("convert", "b/two.md", "-t", "markdown", "-o", "sets");

    assertThat(first.exit()).isZero();
    assertThat(again.exit()).isZero();
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err())
        .contains("the picture sets/pic.png would be replaced by another picture of the same name");
    assertThat(terminal.files("sets")).containsExactly("one.md", "pic.png");
    assertThat(terminal.read("sets/pic.png")).isEqualTo("one\n");
  }
}
