package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunningHeadTest {
  @Test
  void aTitleThatFitsIsWhole() {
    assertThat(RunningHead.of("Web frameworks")).isEqualTo("Web frameworks");
    assertThat(RunningHead.of("x".repeat(64))).hasSize(64);
  }

  @Test
  void aLongTitleEndsWithAWord() {
    assertThat(RunningHead.of("The history of computing from the abacus to the machines of today"))
        .isEqualTo("The history of computing from the abacus to the machines of…");
  }

  @Test
  void charactersAsWideAsTwoLettersCountAsTwo() {
    assertThat(RunningHead.of("試験問題".repeat(8))).hasSize(32);
    assertThat(RunningHead.of("試験問題".repeat(9))).hasSize(32).endsWith("…");
  }
}
