package org.examwright.reading.moodle.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.moodle.PlainField;
import org.junit.jupiter.api.Test;

class ShownFieldTest {
  private static final List<String> PIECES =
      List.of(
          "a", "B", "0", "é", "😀", " ", "&", "&&", "#", ";", "amp;", "&lt;", "&#60;", "&&058;",
          "<", "<b>", "</p>", "<x", ">", "-->", "\"", "'", "\\", "/");

  @Test
  void aFieldShowsTheWordsThatWereWritten() {
    assertThat(texts())
        .allSatisfy(
            text ->
                assertThat(ShownField.of(PlainField.written(text)))
                    .isEqualTo(text.replaceAll("\\s+", " ").strip()));
  }

  @Test
  void ofWhatOthersWroteTagsAreNotShownAndReferencesAreDecoded() {
    assertThat(ShownField.of("a <b>bold</b> &eacute; &unknown; <x>"))
        .isEqualTo("a bold é &unknown; <x>");
  }

  private static Stream<String> texts() {
    Random random = new Random(7);
    return IntStream.range(0, 5_000)
        .mapToObj(
            i ->
                IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining()));
  }
}
