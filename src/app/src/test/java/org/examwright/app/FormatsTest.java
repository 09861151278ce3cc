package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir private Path folder;

  private String formats(String... arguments) {
    Terminal.Result result = new Terminal(folder).run(arguments);
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void showsKindsOfQuestionsAndOptions() {
    assertThat(formats("formats"))
        .isEqualTo(
            """
            Kinds of questions
                             bank  paper
            open response    ✓     ✓
            single choice    ✓     ✓
            multiple choice  ✓     ✓
            true/false       ✓     ✓
            short answer     ✓     ✓
            numeric          ✓     ✓
            matching         ✓     ✓
            ordering         ≈1    ✓
            text gaps        ✓     ✓
            drop-down gaps   ✓     ✓
            numeric gaps     ✓     ✓
            file upload      ✗2    ✓
            description      ✓     ✓

            ✓ as you meant it   ≈ said otherwise   ✗ left out   (the numbers are those of the notes)

            Notes
            1   ordering becomes matching
            2   file upload is left out

            Formats and their options, for --set FORMAT.OPTION=VALUE

            bank: Bank, for some platform

            paper: Paper, for people
              paper.edition=handout,key
                  what is printed
                  give one or more of handout, worksheet, key
              paper.paper-size=a4
                  the paper
                  give one of a4, us-letter
              paper.columns=1
                  how many columns there are
                  give a whole number
              paper.line-numbers=false
                  whether lines are numbered
                  give true or false
              paper.heading=
                  stands at the top
                  give any text

            More: examwright formats --all, examwright formats FORMAT
            """);
  }

  @Test
  void allShowsDetailsAndText() {
    assertThat(formats("formats", "--all"))
        .contains("Details of questions and sets", "Parts of text")
        .containsPattern("tags +✗3 +✓");
  }

  @Test
  void aFormatsSheetShowsItsLimitsAndOptions() {
    assertThat(formats("formats", "bank"))
        .isEqualTo(
            """
            bank: Bank, for some platform

            What it says otherwise or leaves out
                ordering becomes matching
                file upload is left out
                tags are left out

            """);
  }

  @Test
  void anUnknownFormatSaysWhatThereIs() {
    assertThat(new Terminal(folder).run("formats", "odt"))
        .isEqualTo(
            new Terminal.Result(
                2, "", "error: there is no format `odt`\n  hint: there are: bank, paper\n"));
  }
}
