package org.examwright.exporters.word.readback;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.GivenFile;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers come back in whatever language, and whatever they look like. */
class PaperLooksTest {
  private static final QuestionSet SET = Corpus.read("input/all-types.md");

  static Stream<String> languages() {
    return Stream.of(
        ("ar bg ca cs da de de-CH el en-US es es-419 et fa fi fr fr-CH he hi hr hu id it ja km ko"
                + " lt lv nb nl pl pt pt-PT ro ru sk sl sr sr-Latn sv th tr uk vi zh zh-Hant")
            .split(" "));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aSetComesBackInAnyLanguage(String language) {
    QuestionSet set =
        new QuestionSet(
            SET.title(), language, SET.sections(), SET.assets(), SET.sitting(), SET.titleBlock());
    for (Edition edition : List.of(Edition.HANDOUT, Edition.WORKSHEET)) {
      PaperReadBack.require(set, WordOptions.of(PaperReadBack.print(edition)), language);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSetComesBackWhateverItLooksLike(PaperLook look) {
    for (Edition edition : List.of(Edition.HANDOUT, Edition.STUDY, Edition.WORKSHEET)) {
      PaperReadBack.require(SET, look.options(edition), look.name());
    }
  }

  @Test
  void documentsToFillInOnAScreenComeBack() {
    PaperReadBack.require(
        SET,
        new WordOptions(PaperReadBack.print(Edition.WORKSHEET), GivenFile.NONE, true),
        "fillable");
  }
}
