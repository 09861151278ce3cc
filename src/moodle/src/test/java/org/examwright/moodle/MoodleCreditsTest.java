package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleCreditsTest {
  @Test
  void theListIsMoodles() {
    assertThat(MoodleCredits.KNOWN.stream().filter(credit -> credit.signum() >= 0))
        .extracting(BigDecimal::toPlainString)
        .containsExactlyInAnyOrder(
            ("100 90 83.33333 80 75 70 66.66667 60 50 40 33.33333 30 25 20 16.66667 14.28571 12.5"
                    + " 11.11111 10 5 0")
                .split(" "));
  }

  @Test
  void everyCreditOfTheListIsItselfAndHasItsNegative() {
    assertThat(MoodleCredits.KNOWN)
        .allSatisfy(
            credit -> {
              assertThat(MoodleCredits.nearest(credit)).isEqualTo(credit);
              assertThat(MoodleCredits.read(credit)).contains(credit);
              assertThat(MoodleCredits.KNOWN).contains(credit.negate());
            });
  }

  @ParameterizedTest
  @CsvSource({"33, 33.33333", "99, 100", "-15, -14.28571", "85, 83.33333", "95, 100"})
  void anyOtherHasANearestOne(String credit, String nearest) {
    assertThat(MoodleCredits.nearest(new BigDecimal(credit))).isEqualTo(nearest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"33.3333", "33.333333333", "14.2857"})
  void moodleReadsWhatIsVeryNear(String credit) {
    assertThat(MoodleCredits.read(new BigDecimal(credit))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"33", "33.3", "-15"})
  void moodleRefusesWhatIsNot(String credit) {
    assertThat(MoodleCredits.read(new BigDecimal(credit))).isEmpty();
  }

  @Test
  void theExamplesAreOfTheList() {
    assertThat(MoodleCredits.EXAMPLES.split(", | or "))
        .allSatisfy(example -> assertThat(MoodleCredits.KNOWN).contains(new BigDecimal(example)));
  }
}
