package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.exporters.moodle.xml.XmlFacts.ask;
import static org.examwright.exporters.moodle.xml.XmlFacts.earning;
import static org.examwright.exporters.moodle.xml.XmlFacts.export;
import static org.examwright.exporters.moodle.xml.XmlFacts.features;

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
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleCredits;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The credits that Moodle knows. */
class XmlCreditFactsTest {
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

  @Test
  void oneNearItIsTakenForItWithANote() {
    assertThat(Xml.of(earning("33.3")).field("answer[2]/@fraction")).isEqualTo("33.33333");
    assertThat(export(Sets.of(earning("33.3"))).diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"33", "-15"})
  void aQuestionWithAnyOtherIsLeftOutAndSaysSo(String credit) {
    assertThat(Xml.of(Sets.of(earning(credit))).all("/quiz/question[@type != 'category']"))
        .isEmpty();
    assertThat(features(earning(credit))).containsExactly(Feature.PARTIAL_CREDIT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20})
  void everyKeyEarnsAnEqualShareThatMoodleKnows(int keys) {
    List<String> earned = Xml.of(withKeys(keys)).fields("answer/@fraction");

    assertThat(earned.subList(1, keys + 1)).isEqualTo(Collections.nCopies(keys, earned.getLast()));
    assertThat(features(withKeys(keys))).isEmpty();
  }

  @Test
  void aQuestionWithSharesThatItDoesNotKnowIsLeftOutAndSaysSo() {
    assertThat(Xml.of(Sets.of(withKeys(11))).all("/quiz/question[@type != 'category']")).isEmpty();
    assertThat(features(withKeys(11))).containsExactly(Feature.MULTIPLE_CHOICE);
  }

  private static Question withKeys(int keys) {
    return ask(
        new Interaction.ChoiceSelection(
            true,
            IntStream.rangeClosed(0, keys)
                .mapToObj(i -> Choice.of(RichText.of("c" + i), i > 0))
                .toList(),
            true));
  }
}
