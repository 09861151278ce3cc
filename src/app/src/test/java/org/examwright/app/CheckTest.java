package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
  void checksTheProjectsSetsWhenNoneIsNamed() {
    assertThat(terminal.file("input/set.md", "What?").run("check").err())
        .startsWith("input/set.md: 1 question");
  }

  @Test
  void controlCharactersOfAMessageDoNotReachTheTerminal() {
    assertThat(terminal.file("set.md", "! a\u001b[31mred").run("check", "set.md").err())
        .doesNotContain("\u001b");
  }
}
