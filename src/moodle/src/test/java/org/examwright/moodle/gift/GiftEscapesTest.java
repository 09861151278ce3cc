package org.examwright.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.moodle.RandomWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftEscapesTest {
  @Test
  void onlyCharactersWithAMeaningAreEscaped() {
    assertThat(GiftEscapes.written("\\ : # = { } ~ \n [ % \t \""))
        .isEqualTo("\\\\ \\: \\# \\= \\{ \\} \\~ \\n [ % \t \"");
  }

  @Test
  void aTextWithoutMarksIsReadAsItWasWritten() {
    assertThat(RandomWords.hostile().filter(text -> !GiftEscapes.holdsMark(text)))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            text -> {
              assertThat(GiftEscapes.read(GiftEscapes.written(text))).isEqualTo(text);
              assertThat(GiftEscapes.written(text)).doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\[", "\\%", "\\>", "\\t", "\\\"", "\\"})
  void otherBackslashesStay(String text) {
    assertThat(GiftEscapes.read(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\\', ':', '#', '=', '{', '}', '~', '\n'})
  void theMarkOfEveryEscapedCharacterIsDecoded(char escaped) {
    String mark = GiftEscapes.mark(escaped);

    assertThat(GiftEscapes.read("a" + mark + "b")).isEqualTo("a" + escaped + "b");
    assertThat(GiftEscapes.holdsMark(mark)).isTrue();
  }

  @Test
  void onlyTheMarkOfALinesEndNeedsNoSemicolon() {
    assertThat(GiftEscapes.read("a&&010b&&010;")).isEqualTo("a\nb\n;");
    assertThat(GiftEscapes.read("&&058 &&092")).isEqualTo("&&058 &&092");
    assertThat(GiftEscapes.holdsMark("&&058 &&092")).isFalse();
  }
}
