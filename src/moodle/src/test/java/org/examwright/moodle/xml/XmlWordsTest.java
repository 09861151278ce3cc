package org.examwright.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class XmlWordsTest {
  @ParameterizedTest
  @EnumSource
  void everyTypeOfQuestionIsReadByItsWord(XmlType type) {
    assertThat(XmlType.of(type.word())).contains(type);
  }

  @Test
  void aClozeHasAnotherNameWithinMoodle() {
    assertThat(XmlType.of("multianswer")).contains(XmlType.CLOZE);
    assertThat(XmlType.of("calculated")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeOfGapIsReadByItsWord(ClozeType type) {
    assertThat(ClozeType.of(type.word())).contains(type);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUsualOfAnOrderingIsRecognized(OrderingSetting setting) {
    assertThat(List.of(setting.usual(), "", "0")).allMatch(setting::isUsual);
    assertThat(setting.isUsual("HORIZONTAL")).isFalse();
  }

  @Test
  void typesOfFilesAreReadAsTheyWereWritten() {
    List<String> endings = List.of(".pdf", ".docx");

    assertThat(EssayFiles.types(EssayFiles.types(endings))).isEqualTo(endings);
    assertThat(EssayFiles.types(EssayFiles.types(List.of()))).isEmpty();
    assertThat(EssayFiles.types(".pdf; .odt image")).containsExactly(".pdf", ".odt", "image");
  }
}
