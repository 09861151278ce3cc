package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WildcardsTest {
  @Test
  void anAsteriskIsEscaped() {
    assertThat(Wildcards.written("a*b")).isEqualTo("a\\*b");
  }

  @Test
  void anAnswerIsReadAsItWasWrittenAndStandsForNoOther() {
    assertThat(RandomWords.of("a", "*", "\\", "\\*"))
        .allSatisfy(
            answer -> {
              assertThat(Wildcards.read(Wildcards.written(answer))).isEqualTo(answer);
              assertThat(Wildcards.isIn(Wildcards.written(answer))).isFalse();
            });
  }

  @Test
  void anAsteriskThatIsNotEscapedStandsForAnything() {
    assertThat(Wildcards.isIn("a*")).isTrue();
    assertThat(Wildcards.isIn(Wildcards.ANYTHING)).isTrue();
    assertThat(Wildcards.read("a*")).isEqualTo("a*");
  }
}
