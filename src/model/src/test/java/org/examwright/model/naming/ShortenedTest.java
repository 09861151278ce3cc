package org.examwright.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.moodle.RandomWords;
import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void aTextIsCutAtAWordOrElseAnywhere() {
    assertThat(Shortened.to(12, "one two three")).isEqualTo("one two…");
    assertThat(Shortened.to(5, "abcdefgh")).isEqualTo("abcd…");
    assertThat(Shortened.to(3, "😀😀😀")).isEqualTo("😀😀😀");
    assertThat(Shortened.to(2, "😀😀😀")).isEqualTo("😀…");
  }

  @Test
  void whatIsLeftIsRecognizedAndNeverTooLong() {
    assertThat(RandomWords.of("a", "word", " ", "😀", "…").map(String::strip))
        .allSatisfy(
            text -> {
              String left = Shortened.to(10, text);
              assertThat(left.codePointCount(0, left.length())).isLessThanOrEqualTo(10);
              assertThat(Shortened.isOf(left, text)).isTrue();
              assertThat(Shortened.isOf("b" + left, text)).isFalse();
            });
  }
}
