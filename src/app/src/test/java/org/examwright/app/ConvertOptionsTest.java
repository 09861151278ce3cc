package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertOptionsTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void sitDown() {
    terminal = new Terminal(folder).file("set.md", "What?");
  }

  private String error(String... arguments) {
    Terminal.Result result = terminal.run(arguments);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(terminal.files("output")).isEmpty();
    return result.err();
  }

  @Test
  void optionsOfEveryTypeAreSet() {
    terminal.run(
        "convert",
        "set.md",
        "-t",
        "paper",
        "--set",
        "paper.edition=worksheet",
        "--set",
        "paper.paper-size=us-letter",
        "--set",
        "paper.columns=2",
        "--set",
        "paper.line-numbers=true",
        "--set",
        "paper.heading=Week 3 = half time");

    assertThat(terminal.read("output/set/set.worksheet.paper"))
        .startsWith(
            "PaperOptions[edition=[WORKSHEET], paperSize=US_LETTER, columns=2, lineNumbers=true,"
                + " heading=Week 3 = half time]");
  }

  @Test
  void optionsMayBeWrittenAsTheExporterWritesThem() {
    terminal.run("convert", "set.md", "-t", "paper", "--set", "paper.paperSize=US_LETTER");

    assertThat(terminal.read("output/set/set.key.paper")).contains("paperSize=US_LETTER");
  }

  @Test
  void editionsAreThoseOfEveryFormatThatHasSome() {
    terminal.run("convert", "set.md", "--edition", "worksheet,key");

    assertThat(terminal.files("output/set"))
        .containsExactly("set.bank", "set.key.paper", "set.worksheet.paper");
  }

  @Test
  void editionsWithoutAFormatOnPaperAreRefused() {
    assertThat(error("convert", "set.md", "-t", "bank", "--edition", "key"))
        .startsWith("error: `--edition key` has no effect");
  }

  @Test
  void aTargetWithoutAFormatForItIsRefused() {
    assertThat(error("convert", "set.md", "--target", "moodle-4.1"))
        .startsWith(
            "error: `--target moodle-4.1` has no effect: no format for such a platform is written");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paper.edition=poster | one or more of handout, worksheet, key",
        "paper.paper-size=a5 | one of a4, us-letter",
        "paper.columns=two | a whole number",
        "paper.line-numbers=yes | true or false",
        "paper.colour=red | it has: edition, paper-size, columns, line-numbers, heading",
        "bank.colour=red | it has none at all",
        "papyrus.colour=red | there are: bank, paper",
        "paper.columns=0 | there must be a column",
        "columns | write --set FORMAT.OPTION=VALUE",
        "heading=a.b | write --set FORMAT.OPTION=VALUE"
      })
  void aWrongSettingSaysWhatThereIs(String setting, String hint) {
    assertThat(error("convert", "set.md", "--set", setting)).contains(hint);
  }

  @Test
  void aWrongEditionSaysWhatThereIs() {
    assertThat(error("convert", "set.md", "--edition", "poster"))
        .contains("`--edition poster`")
        .contains("handout, worksheet, key");
  }

  @Test
  void aSettingOfAFormatThatIsNotWrittenIsRefused() {
    assertThat(error("convert", "set.md", "-t", "bank", "--set", "paper.columns=2"))
        .contains("has no effect: paper is not written");
  }

  @Test
  void anUnknownFormatSaysWhatThereIs() {
    assertThat(error("convert", "set.md", "-t", "bank,odt"))
        .isEqualTo("error: there is no format `odt`\n  hint: there are: bank, paper\n");
  }

  @Test
  void aFormatNamedTwiceIsWrittenOnce() {
    assertThat(terminal.run("convert", "set.md", "-t", "bank,bank", "-t", "bank").exit()).isZero();
    assertThat(terminal.files("output/set")).containsExactly("set.bank");
  }

  @Test
  void quietAndVerboseContradictEachOther() {
    assertThat(error("convert", "set.md", "-q", "-v")).contains("contradict each other");
  }
}
