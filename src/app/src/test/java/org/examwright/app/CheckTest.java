package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder);
  }

  @Test
  void saysWhatIsThereAndWritesNothing() {
    Terminal.Result result = terminal.file("set.md", "What?", "? doubtful").run("check", "set.md");

    assertThat(result)
        .isEqualTo(
            new Terminal.Result(
                0, "", "set.md:2:3: warning: doubtful\nset.md: 1 question (1 open response)\n"));
    assertThat(terminal.files("")).containsExactly("set.md");
  }

  @Test
  void endsWithOneWhenASetHasErrors() {
    Terminal.Result result =
        terminal
            .file("a.md", "! wrong", "What?")
            .file("b.md", "What?")
            .run("check", "a.md", "b.md");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .contains("a.md: 1 error\n")
        .endsWith("2 sets: 1 question; 1 with errors: a.md\n");
  }

  @Test
  void aPackageIsCheckedAsImportersMeetIt() {
    Terminal real =
        terminal
            .withEverything()
            .file("set.md", "**1. What is it?**", "", "- [x] This", "- [ ] That")
            .file(
                "quiz.qti",
                "<questestinterop><item ident='1'><presentation><response_lid ident='r'/>",
                "</presentation><resprocessing><respcondition><conditionvar>",
                "<varequal respident='x'>y</varequal></conditionvar></respcondition>",
                "</resprocessing></item></questestinterop>");
    assertThat(real.run("convert", "set.md", "-t", "qti21,cartridge", "-o", ".", "-q").exit())
        .isZero();

    assertThat(real.run("check", "--package", "set.qti21.zip"))
        .isEqualTo(new Terminal.Result(0, "", "set.qti21.zip: 1 question (1 single choice)\n"));
    assertThat(real.run("check", "--package", "set.imscc", "-q").exit()).isZero();
    assertThat(real.run("check", "--package", "quiz.qti"))
        .satisfies(
            result -> {
              assertThat(result.exit()).isEqualTo(1);
              assertThat(result.err())
                  .contains("quiz.qti:3:1: error: a rule asks for the response `x`");
            });
  }

  @Test
  void whatIsNoPackageIsNotCheckedAsOne() {
    assertThat(terminal.file("set.md", "What?").run("check", "--package", "set.md"))
        .satisfies(
            result -> {
              assertThat(result.exit()).isEqualTo(2);
              assertThat(result.err()).contains("checks packages of QTI and Common Cartridges");
            });
  }

  @Test
  void checksTheProjectsSetsWhenNoneIsNamed() {
    assertThat(terminal.file("input/set.md", "What?").run("check").err())
        .startsWith("input/set.md: 1 question");
  }

  @Test
  void controlCharactersOfAMessageDoNotReachTheTerminal() {
    assertThat(terminal.file("set.md", "! a\u001b[31mred").run("check", "set.md").err())
        .doesNotContain("\u001b");
  }

  @Test
  void whatIsSaidOfManyPlacesIsSaidOnceWithAllOfThem() {
    String[] lines = Collections.nCopies(7, "! wrong").toArray(String[]::new);

    assertThat(terminal.file("set.md", lines).run("check", "set.md").err())
        .endsWith(
            """
            set.md:1:3: error: wrong
              hint: write it otherwise
            set.md:2:3: error: wrong
            set.md:3:3: error: wrong
            set.md:4:3: error: wrong
            set.md:5:3: error: the same, and in lines 6, 7
            set.md: 8 errors
            """);
    assertThat(terminal.run("check", "set.md", "--verbose").err())
        .contains("set.md:7:3: error: wrong\n");
  }

  @Test
  void whatIsSaidOfFivePlacesIsSaidFiveTimes() {
    String[] lines = Collections.nCopies(5, "! wrong").toArray(String[]::new);

    assertThat(terminal.file("set.md", lines).run("check", "set.md").err())
        .contains("set.md:5:3: error: wrong\n");
  }
}
