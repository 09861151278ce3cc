package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir private Path folder;

  private Terminal.Result run(String... arguments) {
    return new Terminal(folder).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "check", "formats"})
  void everyCommandHasHelpWithExamples(String command) {
    Terminal.Result result = run(command, "--help");

    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .startsWith("Usage: examwright " + command)
        .contains("Examples:")
        .doesNotContain("\u001b");
  }

  @Test
  void noLineIsWiderThanATerminal() {
    assertThat(run("--help").out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run("convert", "--help").out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run("check", "--help").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void helpIsColouredWhenColoursAreWelcome() {
    assertThat(new Terminal(folder).withColours().run("--help").out()).contains("\u001b[");
  }

  @Test
  void errorsAreColouredWhenColoursAreWelcome() {
    assertThat(new Terminal(folder).withColours().run("check", "missing.md").err())
        .contains("missing.md: \u001b[1;31merror:\u001b[0m there is no such file");
  }

  @Test
  void noCommandShowsTheHelpAndIsAnError() {
    Terminal.Result result = run();

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).startsWith("Usage: examwright").contains("convert", "check");
  }

  @Test
  void noCommandConvertsTheInputFolderIfThereIsOne() {
    Terminal terminal = new Terminal(folder).file("input/set.md", "What?");

    assertThat(terminal.run().exit()).isZero();
    assertThat(terminal.files("output/set")).contains("set.bank");
  }

  @Test
  void noCommandConvertsTheInputFolderOfTheCurrentFolderAlone() {
    Terminal terminal =
        new Terminal(folder)
            .file("input/set.md", "What?")
            .file("course/input/own.md", "What?")
            .file("other/readme", "");

    assertThat(terminal.in("course").run().exit()).isZero();
    assertThat(terminal.files("course/output/own")).contains("own.bank");
    assertThat(terminal.in("other").run().exit()).isEqualTo(2);
    assertThat(terminal.files("output")).isEmpty();
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(run("--version").out()).matches("Examwright \\d+\\.\\d+.*\n");
  }

  @Test
  void anUnknownOptionIsNamedAndSimilarOnesAreSuggested() {
    Terminal.Result result = run("convert", "--strickt");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("error: `--strickt` is not understood")
        .contains("did you mean `--strict`?", "`examwright convert --help`");
  }

  @Test
  void anUnknownCommandIsNamedAndSimilarOnesAreSuggested() {
    assertThat(run("konvert").err())
        .isEqualTo(
            """
            error: `konvert` is not understood
              hint: did you mean `convert`? `examwright --help` shows what there is
            """);
  }

  @Test
  void completionForShellsKnowsTheFormats() {
    assertThat(run("generate-completion").out()).contains("complete -F").contains("bank");
  }

  @Test
  void theHelpNamesTheReadersAndFormatsThatThereAre() {
    assertThat(run("--help").out()).contains("into Bank and Paper.");
    assertThat(run("convert", "--help").out())
        .contains("bank, paper. All by default.")
        .contains("How to read the inputs: markdown or plain.")
        .contains("What to print on paper: handout, worksheet, key, or");
  }

  @Test
  void theHelpNamesAFormatThatIsWrittenOnRequest() {
    assertThat(
            new Terminal(folder)
                .withFormat(FakeExporter.onRequest("archive", "Archive"))
                .run("convert", "--help")
                .out()
                .replaceAll("\\s+", " "))
        .contains("Formats to write: archive, bank, paper. All but archive by default.");
  }

  @Test
  void completionForShellsKnowsReadersAndEditions() {
    assertThat(run("generate-completion").out())
        .contains("(\"markdown\" \"plain\")", "(\"handout\" \"worksheet\" \"key\")");
  }
}
