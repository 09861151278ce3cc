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
    assertThat(formats("formats")).isEqualTo("");
  }

  @Test
  void allShowsDetailsAndText() {
    assertThat(formats("formats", "--all"))
        .contains("Details of questions and sets", "Parts of text")
        .containsPattern("tags +✗3 +✓");
  }

  @Test
  void aFormatsSheetShowsItsLimitsAndOptions() {
    assertThat(formats("formats", "bank")).isEqualTo("");
  }

  @Test
  void anUnknownFormatSaysWhatThereIs() {
    assertThat(new Terminal(folder).run("formats", "odt"))
        .isEqualTo(
            new Terminal.Result(
                2, "", "error: there is no format `odt`\n  hint: there are: bank, paper\n"));
  }
}
