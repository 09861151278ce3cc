package org.examwright.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraderInfoTest {
  private static final RichText YES = RichText.of("yes");
  private static final RichText NO = RichText.of("no");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "de-AT", "es", "fr", "ja", ""})
  void whatIsWrittenComesBack(String language) {
    RichText two = YES.then(RichText.of(new Block.CodeBlock("", "x")));
    for (GraderInfo info :
        List.of(
            new GraderInfo(YES, NO),
            new GraderInfo(two, two),
            new GraderInfo(YES, RichText.EMPTY),
            new GraderInfo(RichText.EMPTY, NO),
            new GraderInfo(RichText.EMPTY, bold("Model answer:")),
            new GraderInfo(RichText.EMPTY, bold("Notes for grading").then(NO)),
            new GraderInfo(RichText.EMPTY, RichText.EMPTY))) {
      assertThat(GraderInfo.read(info.written(language))).isEqualTo(info);
    }
  }

  @Test
  void notesAloneAreWrittenAsTheyAre() {
    assertThat(new GraderInfo(RichText.EMPTY, NO).written("en")).isEqualTo(NO);
  }

  @Test
  void whatNobodyCallsAModelAnswerIsForGradersAlone() {
    for (RichText text : List.of(NO, bold("Answer:").then(NO), NO.then(bold("Model answer:")))) {
      assertThat(GraderInfo.read(text)).isEqualTo(new GraderInfo(RichText.EMPTY, text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Model answer:", "model answer", "MODEL ANSWER :", "Musterlösung:"})
  void theWordsMayStandInTheSameLine(String words) {
    RichText text =
        RichText.ofInlines(
            List.of(new Inline.Strong(List.of(new Inline.Text(words))), new Inline.Text(" yes")));

    assertThat(GraderInfo.read(text)).isEqualTo(new GraderInfo(YES, RichText.EMPTY));
  }

  private static RichText bold(String words) {
    return RichText.ofInlines(List.of(new Inline.Strong(List.of(new Inline.Text(words)))));
  }
}
