package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
  private static final String LAUNCHER = Corpus.root().resolve("examwright").toString();

  @ParameterizedTest
  @ValueSource(strings = {"sh", "dash", "bash"})
  void isAScriptThatEveryShellUnderstands(String shell) {
    assertThat(Command.run(shell, "-n", LAUNCHER)).isEqualTo(new Command.Outcome(0, ""));
  }
}
