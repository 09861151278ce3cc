package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter says what stands at the head of a paper. */
class TitleBlockTest {
  private static final String QUESTION = "\n\n**1. Why?**\nBecause.\n";

  private static TitleBlock block(String... lines) {
    return MarkdownReading.set(front(lines)).titleBlock();
  }

  private static String front(String... lines) {
    return "---\ntitle: T\n" + String.join("\n", lines) + "\n---" + QUESTION;
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    TitleBlock all =
        new TitleBlock("A: school", "CS 101", "2026-12-01", "Ada", "No \"books\".", null);

    assertThat(
            MarkdownReading.set(
                    FrontMatterWriting.of("T", "en", null, Sitting.OPEN, all, null) + QUESTION)
                .titleBlock())
        .isEqualTo(all);
    assertThat(block()).isEqualTo(TitleBlock.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: [A, B]   | A, B",
        "author: Ada      | Ada",
        "author: 7        | 7",
        "author: '[]'     | []",
        "author: ' a   b' | a b"
      })
  void severalAuthorsStandInALine(String line, String author) {
    assertThat(block(line).author()).isEqualTo(author);
  }

  @Test
  void whatOtherProgramsKeepUnderANameIsSaidAndLeftOut() {
    String text = front("author: {name: Ada, mail: a@example.org}", "date: ''");

    assertThat(MarkdownReading.set(text).titleBlock()).isEqualTo(TitleBlock.NONE);
    assertThat(MarkdownReading.said(text)).anyMatch(said -> said.contains("`author` is no text"));
  }

  @Test
  void aLogoIsAPictureOfTheSet() {
    byte[] picture = Samples.picture("logo.png").content();
    PictureFinder folder =
        name ->
            name.equals("logo.png")
                ? new PictureFinder.Found(picture)
                : new PictureFinder.Missing("not there");
    byte[] text = front("logo: logo.png").getBytes(StandardCharsets.UTF_8);
    QuestionSet set =
        Objects.requireNonNull(new MarkdownReader().read(new Source("t.md", text, folder)).set());

    assertThat(set.titleBlock().logo()).isEqualTo("logo.png");
    assertThat(set.asset("logo.png")).isPresent();
  }

  @Test
  void aLogoThatIsNotThereIsNoLogo() {
    assertThat(MarkdownReading.said(front("logo: https://example.org/a.png")))
        .anyMatch(said -> said.contains("the logo is on the web"));
  }
}
