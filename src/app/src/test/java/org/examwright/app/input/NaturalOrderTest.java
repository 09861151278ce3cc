package org.examwright.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static void assertOrdered(String... names) {
    assertThat(List.of(names)).isSortedAccordingTo(NaturalOrder.OF_NAMES);
    assertThat(List.of(names).reversed().stream().sorted(NaturalOrder.OF_NAMES))
        .containsExactly(names);
  }

  @Test
  void numbersCountAsNumbers() {
    assertOrdered("week-1.md", "week-2.md", "week-10.md", "week-10a.md", "week-100.md");
    assertOrdered("1.2.md", "1.10.md", "99999999999999999998.md", "99999999999999999999.md");
  }

  @Test
  void zerosInFrontAndCapitalsDecideLast() {
    assertOrdered("Week 01", "Week 1", "week 01", "week 1", "Week 02", "week 3");
  }

  @Test
  void whatEndsFirstStandsFirst() {
    assertOrdered("a", "a1", "b");
  }
}
