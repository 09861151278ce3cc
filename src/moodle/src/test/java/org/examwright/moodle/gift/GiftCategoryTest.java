package org.examwright.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.moodle.RandomWords;
import org.junit.jupiter.api.Test;

class GiftCategoryTest {
  @Test
  void onlyABackslashIsEscaped() {
    assertThat(GiftCategory.written("$course$/top/a:\\b"))
        .isEqualTo("$CATEGORY: $course$/top/a:\\\\b");
  }

  @Test
  void aPathIsReadAsItWasWritten() {
    assertThat(RandomWords.hostile().map(String::strip))
        .allSatisfy(
            path -> {
              String line = GiftCategory.written(path);
              assertThat(GiftCategory.is(line)).isTrue();
              assertThat(GiftCategory.read(line)).isEqualTo(path);
            });
  }

  @Test
  void otherLinesSayNoCategory() {
    assertThat(GiftCategory.is("$category: a")).isFalse();
  }
}
