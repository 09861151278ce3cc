package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertLossesTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal =
        new Terminal(folder)
            .file("set.md", "# one", "# two", "~ a remark", "# three", "# four", "five");
  }

  @Test
  void eachFormatHasALine() {
    assertThat(terminal.run("convert", "set.md", "-t", "bank").err())
        .isEqualTo(
            """
            set.md: 5 questions (5 open response)
              output/set/set.bank  36 bytes
              Bank: 1 note
              note: a remark (set.md:3)
              More: --details shows each loss and where, --report FILE writes them down
            """);
  }

  @Test
  void whatDoesNotArriveIsNamed() {
    terminal
        .withEverything()
        .file(
            "quiz.md",
            "# Quiz",
            "**1. The capital of France is [[Paris]] and that of Spain [[Madrid]].**",
            "",
            "**2. Why?**",
            "",
            "Because.",
            "",
            "**Grader notes:** be kind");

    assertThat(terminal.run("convert", "quiz.md", "-t", "gift,json").err())
        .contains(
            "  GIFT: 1 question left out (Q1); 1 lost in part: grader notes (Q2); 1 changed\n")
        .doesNotContain("JSON:");
    assertThat(terminal.run("convert", "quiz.md", "-t", "gift,json", "-q").err())
        .isEqualTo("quiz.md: GIFT: 1 question left out (Q1); 1 lost in part: grader notes (Q2)\n");
  }

  @Test
  void ofSeveralSetsEachHasALineAndThoseWithErrorsComeLastByName() {
    terminal.file("bad.md", "! wrong", "What?").file("good.md", "What?", "? doubtful");

    assertThat(terminal.run("convert", "bad.md", "set.md", "good.md", "-t", "bank").err())
        .isEqualTo(
            """
            set.md: 5 questions, 1 file; 1 note
            good.md: 1 question, 1 file; 1 warning
            bad.md:1:3: error: wrong
              hint: write it otherwise
            bad.md: 1 error, nothing was written
            3 sets: 6 questions, 2 files; 1 with errors: bad.md
              More: --details shows each loss and where, --report FILE writes them down
            """);
  }

  @Test
  void lossesAndNotesAreGroupedWithTheirPlacesWhenDetailsAreWanted() {
    assertThat(terminal.run("convert", "set.md", "-t", "bank", "--details").err())
        .isEqualTo(
            """
            set.md: 5 questions (5 open response)
              output/set/set.bank  36 bytes
              Bank: tags are left out (4 questions: set.md:1, 2, 4, …)
              note: a remark (set.md:3)
            """);
  }

  @Test
  void verboseShowsThemOneByOneWithTheFormatsThatCarryThem() {
    assertThat(terminal.run("convert", "set.md", "-t", "bank", "-v").err())
        .isEqualTo(
            """
            set.md:1:3: loss: Bank: tags are left out
              carried by Paper
            set.md:2:3: loss: Bank: tags are left out
              carried by Paper
            set.md:3:3: note: a remark
            set.md:4:3: loss: Bank: tags are left out
              carried by Paper
            set.md:5:3: loss: Bank: tags are left out
              carried by Paper
            set.md: 5 questions (5 open response)
              output/set/set.bank  36 bytes
            """);
  }

  @Test
  void quietSaysNothingAboutThem() {
    assertThat(terminal.run("convert", "set.md", "-q")).isEqualTo(new Terminal.Result(0, "", ""));
  }

  @Test
  void strictTakesThemForErrorsAndWritesNothing() {
    Terminal.Result result = terminal.run("convert", "set.md", "--strict");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .contains("set.md:4:3: error: Bank: tags are left out")
        .endsWith("set.md: 4 errors, nothing was written\n  note: a remark (set.md:3)\n");
    assertThat(terminal.files("")).containsExactly("set.md");
  }

  @Test
  void whatIsAnErrorDependsOnTheWeightThatIsNamed() {
    terminal.file("doubtful.md", "What?", "? doubtful");

    assertThat(terminal.run("convert", "--strict=changed", "set.md", "-t", "bank").exit()).isZero();
    assertThat(terminal.run("convert", "--strict=all", "set.md", "-t", "bank").exit()).isOne();
    assertThat(terminal.run("convert", "--strict", "set.md", "-t", "bank").exit()).isOne();
    assertThat(terminal.run("convert", "--strict=lost", "doubtful.md").exit()).isZero();
    assertThat(terminal.run("convert", "--strict=changed", "doubtful.md").exit()).isOne();
    assertThat(terminal.run("convert", "--strict=some", "set.md"))
        .isEqualTo(
            new Terminal.Result(
                2,
                "",
                "error: `--strict=some` says nothing\n  hint: give lost, changed, all, or nothing\n"));
  }

  @Test
  void strictWritesASetThatLosesNothing() {
    assertThat(terminal.run("convert", "set.md", "--strict", "-t", "paper").exit()).isZero();
  }
}
