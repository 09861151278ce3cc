package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 9.81 ± 0.02 m/s² (98.08%)",
        "de | 9,81 ± 0,02 m/s² (98,08\u00a0%)",
        "ja | 9.81 ± 0.02 m/s² (98.08%)",
        "he | \u200e9.81 ± 0.02 m/s² (98.08%)"
      })
  void aNumberHasItsToleranceUnitAndCredit(String language, String printed) {
    NumericAnswer.Accepted accepted =
        new NumericAnswer.Value(new BigDecimal("9.810"), new BigDecimal("0.02"));

    assertThat(number(accepted, "98.08", "m/s²", language)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | -2.5 to 3 m",
        "de | -2,5 bis 3 m",
        "fr | de -2,5 à 3 m",
        "ja | -2.5以上3 m以下",
        "hu | -2,5 és 3 m között",
        "he | \u200e-2.5 עד \u200e3 m"
      })
  void aRangeHasTheWordsOfTheLanguage(String language, String printed) {
    NumericAnswer.Accepted accepted =
        new NumericAnswer.Range(new BigDecimal("-2.5"), new BigDecimal("3"));

    assertThat(number(accepted, "100", "m", language)).isEqualTo(printed);
  }

  @Test
  void creditsOfWordsAndChoicesAreInPercent() {
    SheetWords words = SheetWords.in("de");
    BigDecimal credit = new BigDecimal("33.30");

    assertThat(
            AnswerTexts.accepted(List.of(new AcceptedAnswer("Baum", credit, RichText.EMPTY)), words)
                .plainText())
        .isEqualTo("Baum (33,3\u00a0%)");
    assertThat(
            AnswerTexts.remark(
                    new Choice(RichText.of("Baum"), false, credit, RichText.EMPTY), words)
                .plainText())
        .isEqualTo("33,3\u00a0%");
  }

  private static String number(
      NumericAnswer.Accepted accepted, String credit, String unit, String language) {
    return AnswerTexts.numbers(
            List.of(new NumericAnswer(accepted, new BigDecimal(credit), RichText.EMPTY)),
            unit,
            SheetWords.in(language))
        .plainText();
  }
}
