package org.examwright.model.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    assertThat(randomTexts().map(String::strip))
        .allSatisfy(
            text -> {
              String left = Shortened.to(10, text);
              assertThat(left.codePointCount(0, left.length())).isLessThanOrEqualTo(10);
              assertThat(Shortened.isOf(left, text)).isTrue();
              assertThat(Shortened.isOf("b" + left, text)).isFalse();
            });
  }

  private static Stream<String> randomTexts() {
    List<String> pieces = List.of("a", "word", " ", "😀", "…");
    Random random = new Random(7);
    return IntStream.range(0, 5_000)
        .mapToObj(
            i ->
                IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(j -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining()));
  }
}
