package org.examwright.moodlexml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.moodlexml.Facts.ask;
import static org.examwright.moodlexml.Facts.earning;
import static org.examwright.moodlexml.Facts.export;
import static org.examwright.moodlexml.Facts.features;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The credits that Moodle knows. */
class CreditFactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "100",
        "90",
        "83.33333",
        "80",
        "75",
        "70",
        "66.66667",
        "60",
        "50",
        "40",
        "33.33333",
        "30",
        "25",
        "20",
        "16.66667",
        "14.28571",
        "12.5",
        "11.11111",
        "10",
        "5",
        "0"
      })
  void aCreditOfTheListAndItsNegativeAreCarried(String percent) {
    requireCarried(percent);
    requireCarried(percent.equals("0") ? percent : "-" + percent);
  }

  private static void requireCarried(String credit) {
    assertThat(Xml.of(earning(credit)).field("answer[2]/@fraction")).isEqualTo(credit);
    assertThat(export(Sets.of(earning(credit))).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"33.3, 33.33333, NOTE", "33, 33.33333, LOSS", "-15, -14.28571, LOSS"})
  void anyOtherBecomesTheNearestAndSaysSo(String credit, String nearest, Severity severity) {
    assertThat(Xml.of(earning(credit)).field("answer[2]/@fraction")).isEqualTo(nearest);
    assertThat(export(Sets.of(earning(credit))).diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(severity);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20})
  void everyKeyEarnsAnEqualShareThatMoodleKnows(int keys) {
    Question question =
        ask(
            new Interaction.ChoiceSelection(
                true,
                IntStream.rangeClosed(0, keys)
                    .mapToObj(i -> Choice.of(RichText.of("c" + i), i > 0))
                    .toList(),
                true));
    List<String> earned = Xml.of(question).fields("answer/@fraction");

    assertThat(earned.subList(1, keys + 1)).isEqualTo(Collections.nCopies(keys, earned.getLast()));
    assertThat(features(question))
        .isEqualTo(keys > 10 && keys != 20 ? List.of(Feature.MULTIPLE_CHOICE) : List.of());
  }
}
