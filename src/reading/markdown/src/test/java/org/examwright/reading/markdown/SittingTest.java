package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter says how a set is sat as a test. */
class SittingTest {
  private static final String QUESTION = "\n\n**1. Why?**\nBecause.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45 | 45",
        "45 min | 45",
        "90 minutes | 90",
        "90m | 90",
        "1 h | 60",
        "1h30 | 90",
        "2 hours | 120",
        "1 h 15 min | 75",
        "'\"1:30\"' | 90",
        "1 Std. | 60"
      })
  void aTimeIsReadAsAuthorsWriteIt(String written, int minutes) {
    assertThat(set("time-limit: " + written).sitting()).isEqualTo(new Sitting(minutes, null));
  }

  @Test
  void attemptsAreCounted() {
    assertThat(set("attempts: 3").sitting()).isEqualTo(new Sitting(null, 3));
    assertThat(set("title: T").sitting()).isEqualTo(Sitting.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time-limit: 0",
        "time-limit: soon",
        "time-limit: -5",
        "attempts: 0",
        "attempts: x"
      })
  void whatIsNoTimeOrNumberIsAnErrorInItsLine(String line) {
    List<Diagnostic> said =
        MarkdownReading.of("---\ntitle: T\n" + line + "\n---" + QUESTION).diagnostics();

    assertThat(said)
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.origin().line()).isEqualTo(3);
            });
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Sitting sitting = new Sitting(75, 2);

    assertThat(
            MarkdownReading.set(
                    FrontMatterWriting.of("T", "en", null, sitting, TitleBlock.NONE, null)
                        + QUESTION)
                .sitting())
        .isEqualTo(sitting);
  }

  private static QuestionSet set(String line) {
    return MarkdownReading.set("---\n" + line + "\n---" + QUESTION);
  }
}
