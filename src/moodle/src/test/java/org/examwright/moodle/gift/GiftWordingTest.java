package org.examwright.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.moodle.RandomWords;
import org.examwright.moodle.Wildcards;
import org.junit.jupiter.api.Test;

class GiftWordingTest {
  @Test
  void anArrowIsWidenedOnlyAmongOtherAnswers() {
    assertThat(GiftWording.alone("p->x")).isEqualTo("p->x");
    assertThat(GiftWording.amongOthers("p->x")).isEqualTo("p-*>x");
  }

  @Test
  void aMarkIsWidenedAlways() {
    assertThat(GiftWording.alone("&&058; &&010")).isEqualTo("&*&058; &*&010");
  }

  @Test
  void whatMoodleDoesNotDecodeIsExact() {
    assertThat(GiftWording.alone("&&058 && &058;")).isEqualTo("&&058 && &058;");
  }

  @Test
  void anAnswerIsReadAsItWasWrittenAndHoldsNothingThatMoodleMistakes() {
    assertThat(RandomWords.hostile())
        .allSatisfy(
            answer -> {
              String others = GiftWording.amongOthers(answer);
              assertThat(Wildcards.read(GiftWording.read(others))).isEqualTo(answer);
              assertThat(Wildcards.read(GiftWording.read(GiftWording.alone(answer))))
                  .isEqualTo(answer);
              assertThat(others).doesNotContain(GiftSigns.ARROW);
              assertThat(GiftEscapes.holdsMark(others)).isFalse();
            });
  }
}
