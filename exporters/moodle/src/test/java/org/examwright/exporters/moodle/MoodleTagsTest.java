package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoodleTagsTest {

  @Test
  void whatMoodleWouldStopAtIsLeftOut() {
    assertThat(MoodleTags.of(List.of("0", "<>", "ok"))).containsExactly("ok");
  }

  @Test
  void bracketsAndBackticksAreTakenOut() {
    assertThat(MoodleTags.of(List.of("a<b>`c`"))).containsExactly("abc");
  }

  @Test
  void tagsThatDifferInCaseAloneAreOne() {
    assertThat(MoodleTags.of(List.of("Flask", "flask"))).containsExactly("Flask");
  }
}
