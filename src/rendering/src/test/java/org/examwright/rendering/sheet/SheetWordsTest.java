package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en      | 1     | 1 point
          en-GB   | 2.50  | 2.5 points
          en      | 0     | 0 points
          de      | 2.5   | 2,5 Punkte
          de-CH   | 2.5   | 2.5 Punkte
          fr      | 0     | 0 point
          fr      | 1.5   | 1,5 point
          fr      | 2.5   | 2,5 points
          es-MX   | 0.5   | 0.5 puntos
          pt-BR   | 1.5   | 1,5 ponto
          pt-PT   | 1.5   | 1,5 pontos
          pl      | 1     | 1 punkt
          pl      | 22    | 22 punkty
          pl      | 12    | 12 punktów
          pl      | 21    | 21 punktów
          pl      | 0.5   | 0,5 punktu
          ru      | 21    | 21 балл
          ru      | 11    | 11 баллов
          ru      | 3     | 3 балла
          ru      | 2.5   | 2,5 балла
          uk      | 5     | 5 балів
          cs      | 4     | 4 body
          cs      | 5     | 5 bodů
          cs      | 1.5   | 1,5 bodu
          sl      | 2     | 2 točki
          sl      | 102   | 102 točki
          sl      | 103   | 103 točke
          sl      | 5     | 5 točk
          hr      | 2.1   | 2,1 bod
          hr      | 22    | 22 boda
          lt      | 10    | 10 taškų
          lt      | 22    | 22 taškai
          lv      | 10    | 10 punktu
          lv      | 0.1   | 0,1 punkts
          ro      | 19    | 19 puncte
          ro      | 20    | 20 de puncte
          ar      | 2     | درجتان
          ar      | 5     | 5 درجات
          ar      | 15    | 15 درجة
          he      | 2     | 2 נקודות
          fi      | 0.5   | 0,5 pistettä
          hu      | 10    | 10 pont
          ja      | 2.5   | 2.5点
          zh-TW   | 10    | 10 分
          th      | 1     | 1 คะแนน
          """)
  void pointsHaveTheFormOfTheirNumber(String language, BigDecimal points, String printed) {
    assertThat(SheetWords.in(language).points(points)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | 98.08%",
        "de    | 98,08\u00a0%",
        "de-LI | 98.08%",
        "fr    | 98,08\u00a0%",
        "tr    | %98,08",
        "ar-EG | 98.08%",
        "ar-TN | 98,08%",
        "it-CH | 98.08%"
      })
  void percentIsWrittenAsTheLanguageDoes(String language, String printed) {
    assertThat(SheetWords.in(language).percent(new BigDecimal("98.0800"))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | Page 2 of 10
          tr    | Sayfa 2 / 10
          ja    | 2 / 10 ページ
          zh    | 第 2 页，共 10 页
          hu    | 2. oldal / 10
          he    | עמוד 2 מתוך 10
          """)
  void thePageHasItsPlaceInTheOrderOfTheLanguage(String language, String printed) {
    assertThat(SheetWords.in(language).phrase("pageOf").with("2", "10")).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no      | nb
          nn-NO   | nb
          zh-HK   | zh-Hant
          zh-Hans | zh
          yue     | zh-Hant
          pt-AO   | pt-PT
          pt-BR   | pt
          sr-ME   | sr-Latn
          iw      | he
          in      | id
          ro-MD   | ro
          en-AU   | en
          """)
  void relativesShareTheirWords(String language, String other) {
    assertThat(SheetWords.areKnownIn(language)).isTrue();
    assertThat(SheetWords.in(language).get("name")).isEqualTo(SheetWords.in(other).get("name"));
    assertThat(SheetWords.in(language).get("key")).isEqualTo(SheetWords.in(other).get("key"));
  }

  @Test
  void aLanguageThatIsNotKnownHasEnglishWords() {
    assertThat(SheetWords.areKnownIn("cy")).isFalse();
    assertThat(SheetWords.in("cy").get("name")).isEqualTo("Name");
    assertThat(SheetWords.in("cy").points(BigDecimal.TWO)).isEqualTo("2 points");
  }

  @Test
  void labelsHaveTheColonOfTheLanguage() {
    assertThat(SheetWords.in("en").label("answer")).isEqualTo("Answer: ");
    assertThat(SheetWords.in("fr").label("answer")).isEqualTo("Réponse\u00a0: ");
    assertThat(SheetWords.in("zh").label("answer")).isEqualTo("答案：");
  }

  @Test
  void minutesAreCounted() {
    assertThat(SheetWords.in("en").minutes(1)).isEqualTo("1 minute");
    assertThat(SheetWords.in("pl").minutes(90)).isEqualTo("90 minut");
  }

  @Test
  void aKeyThatIsInNoFileIsAMistake() {
    SheetWords words = SheetWords.in("de");

    assertThatThrownBy(() -> words.get("nonsense")).isInstanceOf(NoSuchElementException.class);
  }
}
