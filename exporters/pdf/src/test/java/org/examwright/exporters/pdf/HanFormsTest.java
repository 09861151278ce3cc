package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In whose forms Han characters are printed. */
class HanFormsTest {
  @ParameterizedTest
  @CsvSource({
    "ja, Japanese",
    "ja-JP, Japanese",
    "zh-Hant, traditional Chinese",
    "zh-TW, traditional Chinese",
    "zh-HK, traditional Chinese"
  })
  void someLanguagesHaveFormsOfTheirOwn(String tag, String language) {
    assertThat(HanForms.of(tag))
        .hasValueSatisfying(forms -> assertThat(forms.language()).isEqualTo(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh-Hans-TW", "ko", "en", "und"})
  void forOthersOurOwnFontIsRight(String tag) {
    assertThat(HanForms.of(tag)).isEmpty();
  }

  @Test
  void theFormsOfALanguageComeFromAFontOfTheMachine() {
    assumeTrue(HanForms.of("ja").flatMap(HanForms::installed).isPresent(), "no Japanese font");
    byte[] file = export("ja").artifacts().getFirst().content();

    assertThat(PdfReading.places(file))
        .filteredOn(place -> place.text().contains("直"))
        .isNotEmpty()
        .noneMatch(place -> place.font().contains("NotoSansSC"));
    VeraPdf.requireAccessible(file);
  }

  @Test
  void whereNoneIsInstalledThatIsSaid() {
    boolean installed = HanForms.of("ja").flatMap(HanForms::installed).isPresent();

    assertThat(export("ja").diagnostics())
        .filteredOn(said -> said.message().contains("no font for Japanese is installed"))
        .hasSize(installed ? 0 : 1);
    assertThat(export("zh").diagnostics()).isEmpty();
  }

  private static Export export(String language) {
    QuestionSet plain = Sets.of(Sets.open("q", RichText.of("直骨は何ですか。")));
    QuestionSet set = new QuestionSet("試験", language, plain.sections(), List.of());
    return new PdfExporter().export(set, PdfOptions.of(PrintOptions.of(Edition.WORKSHEET)));
  }
}
