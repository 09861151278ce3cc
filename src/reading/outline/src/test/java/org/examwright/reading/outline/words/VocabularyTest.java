package org.examwright.reading.outline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageHasWordsInEveryRow(Language language) {
    assertThat(Vocabulary.values())
        .allSatisfy(row -> assertThat(language.of(row)).as("%s of %s", row, language).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aWordIsWrittenInLowerCaseAndOnce(Language language) {
    assertThat(Vocabulary.values())
        .allSatisfy(
            row -> {
              assertThat(language.of(row)).doesNotHaveDuplicates();
              assertThat(language.of(row))
                  .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aWordInFrontOfAPartOfAQuestionMeansOnePart(Language language) {
    Map<String, Vocabulary> meanings = new HashMap<>();
    for (Vocabulary row :
        List.of(Vocabulary.ANSWER, Vocabulary.EXPLANATION, Vocabulary.HINT, Vocabulary.POINTS)) {
      for (String word : language.of(row)) {
        assertThat(meanings.put(word, row)).as(word).isNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void itsPatternsFindEveryWord(Vocabulary row) {
    Pattern anywhere = Pattern.compile(row.anywhere());
    Pattern apart = Pattern.compile(row.apart(), Pattern.UNICODE_CHARACTER_CLASS);
    Pattern between = Pattern.compile(row.between());
    assertThat(row.words())
        .allSatisfy(
            word -> {
              String bare = word.replace("*", "");
              assertThat(anywhere.matcher(bare).matches()).isTrue();
              assertThat(apart.matcher("x " + bare + " x").find()).isTrue();
              assertThat(between.matcher("A " + bare + " C").find()).isTrue();
            });
  }

  @ParameterizedTest
  @EnumSource
  void itFindsEveryWordInATextInAnyCase(Vocabulary row) {
    assertThat(row.words())
        .allSatisfy(
            word -> {
              String bare = word.replace("*", "");
              assertThat(row.standsIn("x " + bare + " x")).isTrue();
              assertThat(row.standsIn("x (" + bare.toUpperCase(Locale.ROOT) + ")")).isTrue();
              assertThat(row.beginsSentenceOf(bare + " x")).isTrue();
              assertThat(row.beginsSentenceOf("X. «" + bare + "» x")).isTrue();
            });
  }

  @Test
  void itFindsNoWordWithinALongerOne() {
    assertThat(Vocabulary.ORDER.standsIn("Which borders are disordered?")).isFalse();
    assertThat(Vocabulary.TRUTH.standsIn("truefalse")).isFalse();
    assertThat(Vocabulary.MATCH.beginsSentenceOf("A good match of both")).isFalse();
  }

  static Stream<Language> languages() {
    return Language.ALL.stream();
  }
}
