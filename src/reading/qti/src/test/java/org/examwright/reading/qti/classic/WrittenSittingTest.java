package org.examwright.reading.qti.classic;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.Sitting;
import org.junit.jupiter.api.Test;

/** Numbers of minutes, seconds and attempts as platforms write them. */
class WrittenSittingTest {
  @Test
  void minutesAndAttemptsAreRead() {
    assertThat(WrittenSitting.of("45", "3")).isEqualTo(new Sitting(45, 3));
  }

  @Test
  void whatLimitsNothingSaysNothing() {
    assertThat(WrittenSitting.of("", "1")).isEqualTo(Sitting.OPEN);
    assertThat(WrittenSitting.of("0", "-1")).isEqualTo(Sitting.OPEN);
    assertThat(WrittenSitting.of("soon", "unlimited")).isEqualTo(Sitting.OPEN);
    assertThat(WrittenSitting.of("99999999999", "0")).isEqualTo(Sitting.OPEN);
  }
}
