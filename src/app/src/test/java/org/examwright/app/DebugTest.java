package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What there is to see of a fault of the program. */
class DebugTest {
  private static final String TRACE = "\tat org.examwright.app.Fake";

  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder).file("reader.md", "crash").file("exporter.md", "boom");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader.md", "exporter.md"})
  void aFaultIsOneLineAndSaysHowToSeeMore(String set) {
    Terminal.Result result = terminal.run("convert", set);

    assertThat(result.exit()).isEqualTo(70);
    assertThat(result.err())
        .contains(
            "went wrong: IllegalStateException", "please report all that it prints with --debug")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reader.md", "exporter.md"})
  void debugShowsWhereAFaultCameUp(String set) {
    assertThat(terminal.run("convert", set, "--debug").err())
        .contains("java.lang.IllegalStateException: a fault", TRACE)
        .contains(set + ": error: ");
  }

  @Test
  void debugMayStandBeforeTheCommand() {
    assertThat(terminal.run("--debug", "check", "reader.md").err()).contains(TRACE);
  }

  @Test
  void debugSaysNothingOfWhatTheUserCanMend() {
    assertThat(terminal.run("check", "missing.md", "--debug").err()).doesNotContain("\tat ");
    assertThat(terminal.run("convert", "-t", "odt", "--debug").err()).doesNotContain("\tat ");
    assertThat(terminal.run("konvert", "--debug").err()).doesNotContain("\tat ");
  }

  @Test
  void everyHelpNamesIt() {
    for (String command : List.of("convert", "check", "formats")) {
      assertThat(terminal.run(command, "--help").out()).as(command).contains("--debug");
    }
    assertThat(terminal.run("--help").out()).contains("--debug");
  }
}
