package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoodleTagTest {
  @Test
  void anglesBackticksAndControlCharactersAreTakenOut() {
    assertThat(MoodleTag.stored("a<b>`c`\u0085\t")).isEqualTo("abc");
  }

  @Test
  void spacesBecomeOne() {
    assertThat(MoodleTag.stored("  two   words ")).isEqualTo("two words");
  }

  @Test
  void whatIsStoredStaysAsItIs() {
    assertThat(RandomWords.hostile().map(MoodleTag::stored))
        .allSatisfy(stored -> assertThat(MoodleTag.stored(stored)).isEqualTo(stored));
  }

  @Test
  void aLongTagIsCutWithoutBreakingACharacter() {
    assertThat(MoodleTag.stored("x".repeat(300))).isEqualTo("x".repeat(255));
    assertThat(MoodleTag.stored("x" + "😀".repeat(300))).isEqualTo("x" + "😀".repeat(254));
    assertThat(MoodleTag.stored("😀".repeat(200))).isEqualTo("😀".repeat(200));
  }

  @Test
  void tagsThatDifferInCaseAloneHaveOneKey() {
    assertThat(MoodleTag.key("FLASK")).isEqualTo(MoodleTag.key("flask"));
    assertThat(MoodleTag.key("flask")).isNotEqualTo(MoodleTag.key("flasks"));
  }
}
