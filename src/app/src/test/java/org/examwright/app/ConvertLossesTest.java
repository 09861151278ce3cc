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
  void lossesAndNotesAreGroupedWithTheirPlaces() {
    assertThat(terminal.run("convert", "set.md", "-t", "bank").err())
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
  void strictWritesASetThatLosesNothing() {
    assertThat(terminal.run("convert", "set.md", "--strict", "-t", "paper").exit()).isZero();
  }
}
