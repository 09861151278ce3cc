package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.outline.account.AccountedLines;
import org.examwright.testkit.AccountLines;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.SpecExample;
import org.junit.jupiter.api.Test;

/** What becomes of each line of a plain text: something is made of it, or it is said not to be. */
class PlainAccountTest {
  private static final int TEXTS = LongRun.count(5_000, 500);

  @Test
  void saysOfEachLineWhatItIs() {
    assertThat(
            account(
                """
                Biology

                1. Which is a mammal?
                a) trout
                b) whale
                Answer: b
                Explanation: it gives milk

                2. What is a reef?
                Answer: a ridge
                in the sea
                Hint: corals
                """))
        .containsExactly(
            "1 title",
            "3 stem 1",
            "4–5 option 1",
            "6 key 1",
            "7 feedback 1",
            "9 stem 2",
            "10–11 answer 2",
            "12 hint 2");
  }

  @Test
  void theLinesOfAQuestionWithAnErrorAreNamedToo() {
    assertThat(
            account(
                """
                1. Which is a mammal?
                a) trout
                b) whale
                Answer: a
                Answer: b

                2. What is a reef?
                Answer: a ridge
                """))
        .containsExactly("1–5 with errors", "7 stem 1", "8 answer 1");
  }

  @Test
  void noLineOfTheSpecificationBelongsToNothing() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(PlainAccountTest.class.getResource("spec")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      for (SpecExample example :
          files.sorted().flatMap(file -> SpecExample.in(file).stream()).toList()) {
        requireWhole(example.file() + ":" + example.line(), example.source());
      }
    }
  }

  /** Failures name the seed; the same seed makes the same text. */
  @Test
  void noLineOfAGeneratedTextBelongsToNothing() {
    int read = 0;
    for (long seed = 0; seed < TEXTS; seed++) {
      read += requireWhole("seed " + seed, GeneratedText.of(new Random(seed)));
    }
    assertThat(read).isGreaterThan(TEXTS / 2);
  }

  /**
   * @return 1 if the text was read, else 0
   */
  private static int requireWhole(String where, String text) {
    List<String> lines = text.lines().toList();
    Explanation explanation = read(text).explanation();
    assertThat(explanation.account())
        .as(where + "\n" + text)
        .filteredOn(stretch -> stretch.role().equals(AccountedLines.NOTHING))
        .extracting(stretch -> stretch.firstLine() + ": " + lines.get(stretch.firstLine() - 1))
        .isEmpty();
    return explanation.account().isEmpty() ? 0 : 1;
  }

  private static List<String> account(String text) {
    return AccountLines.of(read(text).explanation());
  }

  private static Reader.Result read(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new TextReader().read(new Source("set.txt", content, PictureFinder.NONE, null, true));
  }
}
