package org.examwright.reading.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;

/** Whatever a file says, the reader answers with a set or with what is wrong. */
class HostileFilesTest {
  private static final int FILES = 5_000;

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "=",
          "~",
          "#",
          "####",
          "::",
          ":",
          "\\",
          "\\n",
          "\n",
          "\n\n",
          "//",
          "[html]",
          "[markdown]",
          "[plain]",
          "[moodle]",
          "[",
          "]",
          "$CATEGORY: ",
          "a/b",
          "// [id:x]\n",
          "// [tag:y]\n",
          "%50%",
          "%-33.3%",
          "%",
          "->",
          "T",
          "F",
          "TRUE",
          "..",
          "1",
          "-2.5",
          "1e9",
          "*",
          ">2",
          "ALL",
          "H",
          "0",
          " ",
          "\t",
          "&&058;",
          "&&010",
          "<p>",
          "</p>",
          "<b>",
          "<br>",
          "<table><tr><td>",
          "<pre>",
          "<img src='x.png'>",
          "\\(",
          "\\)",
          "$$",
          "&lt;",
          "&",
          "<",
          "```",
          "- ",
          "\u00a0",
          "é",
          "👩‍👧",
          "word",
          "\u0001",
          "\u000b",
          "\r",
          "\uFEFF");

  @Test
  void noFileIsTooStrange() {
    long seed = Long.getLong("gift.seed", 20261122L);
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      StringBuilder file = new StringBuilder();
      for (int piece = random.nextInt(40); piece >= 0; piece--) {
        file.append(PIECES.get(random.nextInt(PIECES.size())));
      }

      Reader.Result result = GiftReading.of(file.toString());

      assertThat(result.set() == null)
          .as("seed %d, file %d: %s", seed, i, file)
          .isEqualTo(
              result.diagnostics().stream().anyMatch(said -> said.severity() == Severity.ERROR));
    }
  }

  @Test
  void longFilesAreRead() {
    assertThat(GiftReading.questions("::n::What is it?{=a ~b}\n\n".repeat(5_000))).hasSize(5_000);
    assertThat(GiftReading.said("{=".repeat(100_000))).isNotEmpty();
    assertThat(GiftReading.said("[markdown]" + "> ".repeat(20_000) + "{T}")).isNotNull();
    assertThat(GiftReading.said("[html]" + "<div>".repeat(20_000) + "{T}")).isNotNull();
    assertThat(GiftReading.said("<".repeat(100_000) + "{T}")).isNotNull();
    assertThat(GiftReading.said("[html]" + "\\\\(".repeat(50_000) + "{T}")).isNotNull();
    assertThat(GiftReading.said("[html]" + "$$".repeat(50_001) + "{T}")).isNotNull();
  }
}
