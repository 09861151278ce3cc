package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.examwright.exporters.moodle.gift.GiftFacts.NO;
import static org.examwright.exporters.moodle.gift.GiftFacts.stored;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, ranges and tolerances. */
class NumberFactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"3.14", "-0.5", "1e30", "1E-7", "1000000", "0"})
  void aNumberIsWrittenWithAPointAndWithoutAnExponent(String number) {
    GiftImport.StoredNumber stored =
        stored(Ask.number(Ask.value(number, "0.1"))).numerical().getFirst();

    assertThat(new BigDecimal(stored.value())).isEqualByComparingTo(number);
    assertThat(stored.tolerance()).isEqualTo("0.1");
    assertThat(GiftFiles.of(Ask.number(Ask.value(number, "0")))).contains("#\n\t=%100%");
  }

  @Test
  void aRangeIsItsMiddleAndOtherNumbersHaveTheirFeedback() {
    Interaction range =
        new Interaction.Numeric(
            List.of(
                NumericAnswer.of(new NumericAnswer.Range(BigDecimal.ONE, BigDecimal.valueOf(5)))),
            "");
    Feedback wrong = new Feedback(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, NO, List.of());

    assertThat(stored(Sets.withFeedback(Ask.with(range), wrong)).numerical())
        .extracting(
            GiftImport.StoredNumber::value,
            GiftImport.StoredNumber::tolerance,
            number -> number.feedback().text())
        .containsExactly(tuple("3", "2", ""), tuple("*", "", "<p>no</p>"));
  }

  @Test
  void zeroIsWrittenWithAnEqualsSign() {
    assertThat(GiftFiles.of(Ask.number(Ask.value("0", "0")))).contains("#\n\t=%100%0\n}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "1E-3", "1E+2"})
  void aToleranceIsANumber(String tolerance) {
    assertThat(
            new BigDecimal(
                stored(Ask.number(Ask.value("5", tolerance))).numerical().getFirst().tolerance()))
        .isEqualByComparingTo(tolerance);
  }
}
