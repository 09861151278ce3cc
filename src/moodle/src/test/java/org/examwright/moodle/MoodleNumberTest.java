package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleNumberTest {
  @ParameterizedTest
  @CsvSource({"1E+3, 1000", "-0.500, -0.5", "0.00, 0", "1E-7, 0.0000001"})
  void aNumberHasAPointAndNoExponent(String number, String written) {
    assertThat(MoodleNumber.written(new BigDecimal(number))).isEqualTo(written);
  }

  @Test
  void aNumberIsReadAsItWasWritten() {
    Random random = new Random(7);
    assertThat(
            Stream.generate(
                    () -> new BigDecimal(new BigInteger(60, random), random.nextInt(40) - 20))
                .limit(1_000)
                .flatMap(number -> Stream.of(number, number.negate())))
        .allSatisfy(
            number ->
                assertThat(MoodleNumber.read(MoodleNumber.written(number)))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number)));
  }

  @ParameterizedTest
  @CsvSource({"' 5 ', 5", "+5., 5", ".5, 0.5", "1e3, 1000", "-1E-2, -0.01"})
  void numbersAreReadAsOthersWriteThem(String written, String number) {
    assertThat(MoodleNumber.read(written))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3,14", "5 kg", "abc", ".", "1e", "--5", "1e99999"})
  void anythingElseIsNoNumber(String text) {
    assertThat(MoodleNumber.read(text)).isEmpty();
  }

  @Test
  void aTextMayBeginWithANumber() {
    assertThat(MoodleNumber.beginning(" 5 kg")).contains("5");
    assertThat(MoodleNumber.beginning("kg 5")).isEmpty();
  }

  @Test
  void aDecimalCommaIsReadOnPurposeAlone() {
    assertThat(MoodleNumber.readWithComma(" -3,14 ")).contains(new BigDecimal("-3.14"));
    assertThat(MoodleNumber.readWithComma("1,000,000")).isEmpty();
    assertThat(MoodleNumber.readWithComma("3.14")).isEmpty();
  }
}
