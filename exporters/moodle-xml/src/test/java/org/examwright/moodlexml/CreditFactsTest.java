package org.examwright.moodlexml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.moodlexml.Facts.ask;
import static org.examwright.moodlexml.Facts.earning;
import static org.examwright.moodlexml.Facts.export;
import static org.examwright.moodlexml.Facts.features;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.moodle.MoodleCredits;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The credits that Moodle knows. */
class CreditFactsTest {
  static List<BigDecimal> list() {
    return MoodleCredits.KNOWN;
  }

  @ParameterizedTest
  @MethodSource("list")
  void aCreditOfTheListIsCarried(BigDecimal known) {
    String credit = known.toPlainString();

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
