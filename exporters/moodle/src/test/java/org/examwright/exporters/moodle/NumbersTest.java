package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void aRangeIsItsMiddleAndHalfOfItsWidth() {
    NumericAnswer.Range range =
        new NumericAnswer.Range(new BigDecimal("-1.1"), new BigDecimal("1.4"));

    assertThat(AcceptedNumbers.value(range)).isEqualTo("0.15");
    assertThat(AcceptedNumbers.tolerance(range)).isEqualTo("1.25");
  }

  @Test
  void onlyMoreThanFourteenDigitsAreTooLong() {
    assertThat(tooLong("12345678901234")).isEmpty();
    assertThat(tooLong("1234567890.12345")).containsExactly(new BigDecimal("1234567890.12345"));
  }

  private static List<BigDecimal> tooLong(String number) {
    NumericAnswer.Value value =
        new NumericAnswer.Value(new BigDecimal(number), new BigDecimal("0.0000001"));
    return AcceptedNumbers.tooLong(new Interaction.Numeric(List.of(NumericAnswer.of(value)), ""))
        .toList();
  }
}
