package org.examwright.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.moodle.MoodleCredits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftCreditTest {
  @Test
  void everyCreditIsReadAsItWasWritten() {
    assertThat(MoodleCredits.KNOWN)
        .allSatisfy(
            percent -> {
              String written = GiftCredit.written(percent);
              GiftCredit read = GiftCredit.before(written + "answer").orElseThrow();
              assertThat(read.percent()).isEqualByComparingTo(percent);
              assertThat(read.length()).isEqualTo(written.length());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"%100.00%a", "%+5%a", "%a%", "a%50%", "50%a", "%%a"})
  void anythingElseIsText(String answer) {
    assertThat(GiftCredit.before(answer)).isEmpty();
  }

  @Test
  void twoMinusSignsMakeNoNumber() {
    assertThat(GiftCredit.before("%--50%a").orElseThrow().isNumber()).isFalse();
    assertThat(GiftCredit.before("%-50%a").orElseThrow().isNumber()).isTrue();
  }
}
