package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFormatTest {
  @ParameterizedTest
  @EnumSource
  void everyFormatIsReadByItsNames(TextFormat format) {
    String marker = format.marked("");

    assertThat(TextFormat.ofGift(marker.substring(1, marker.length() - 1))).contains(format);
    assertThat(TextFormat.ofXml(format.xml())).contains(format);
  }

  @Test
  void aMarkerStandsBeforeTheText() {
    assertThat(TextFormat.HTML.marked("x")).isEqualTo("[html]x");
  }

  @Test
  void otherNamesAreUnknown() {
    assertThat(TextFormat.ofGift("HTML")).isEmpty();
    assertThat(TextFormat.ofXml("plain")).isEmpty();
  }
}
