package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts say that they run from right to left, where a version of QTI has a word for it. */
class DirectionOfTextTest {
  static Stream<Exporter<QtiOptions>> formatsWithDirection() {
    return Stream.of(new Qti12Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @ParameterizedTest
  @MethodSource("formatsWithDirection")
  void anArabicSetRunsFromRightToLeft(Exporter<QtiOptions> exporter) {
    String text = text(exporter, set("ar", "ما هي عاصمة مصر؟", "القاهرة", "نعم"));

    assertThat(text)
        .contains("<p dir=\"rtl\">ما هي عاصمة مصر؟</p>")
        .containsPattern("<(span|p) dir=\"rtl\">القاهرة</")
        .contains("<p dir=\"rtl\">نعم</p>");
  }

  @ParameterizedTest
  @MethodSource("formatsWithDirection")
  void aLineOfAnArabicSetMayBeginWithAForeignWord(Exporter<QtiOptions> exporter) {
    assertThat(text(exporter, set("he", "Python היא שפה", "Java", "כן")))
        .contains("<p dir=\"rtl\">Python היא שפה</p>")
        .doesNotContain("dir=\"rtl\">Java");
  }

  @ParameterizedTest
  @MethodSource("formatsWithDirection")
  void aForeignLineOfAnEnglishSetTurns(Exporter<QtiOptions> exporter) {
    assertThat(text(exporter, set("en", "Translate this.", "שלום", "Yes.")))
        .contains("<p>Translate this.</p>")
        .containsPattern("<(span|p) dir=\"rtl\">שלום</");
  }

  @ParameterizedTest
  @MethodSource("formatsWithDirection")
  void whatSaysItsDirectionIsValid(Exporter<QtiOptions> exporter) {
    QtiSchemas.requireValid(
        QtiPackage.of(exporter, set("fa", "پایتخت ایران کجاست؟", "تهران", "بله")));
  }

  @Test
  void theItemItselfRunsFromTheRightSoThatItsOptionsDo() {
    QuestionSet set = set("ar", "ما هي عاصمة مصر؟", "القاهرة", "نعم");

    assertThat(text(new Qti22Exporter(), set)).contains("<itemBody dir=\"rtl\">");
    assertThat(text(new Qti30Exporter(), set)).contains("<qti-item-body dir=\"rtl\">");
    assertThat(text(new Qti22Exporter(), set("en", "Translate.", "שלום", "Yes.")))
        .contains("<itemBody>");
  }

  @Test
  void thatVersion21HasNoWordForItIsSaidOfTheQuestionsThatNeedIt() {
    Qti21Exporter exporter = new Qti21Exporter();

    for (QuestionSet turned :
        List.of(set("he", "מה?", "כן", "1"), set("en", "Translate.", "שלום", "Yes."))) {
      assertThat(exporter.export(turned, exporter.defaults()).diagnostics())
          .filteredOn(diagnostic -> diagnostic.feature() == Feature.LANGUAGE)
          .singleElement()
          .satisfies(loss -> assertThat(loss.message()).contains("from left to right"));
    }
    assertThat(
            exporter.export(set("en", "Say it.", "yes", "no"), exporter.defaults()).diagnostics())
        .isEmpty();
  }

  private static String text(Exporter<QtiOptions> exporter, QuestionSet set) {
    return QtiPackage.of(exporter, set)
        .text()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
  }

  private static QuestionSet set(String language, String stem, String right, String feedback) {
    Question question =
        new Question(
            "q1",
            "",
            List.of(),
            RichText.of(stem),
            new Interaction.ChoiceSelection(
                false,
                List.of(Choice.of(RichText.of(right), true), Choice.of(RichText.of("1"), false)),
                false),
            BigDecimal.ONE,
            Feedback.general(RichText.of(feedback)),
            List.of(),
            Origin.of("set.md"));
    return new QuestionSet(
        "set",
        language,
        List.of(new Section(List.of(), RichText.EMPTY, List.of(question))),
        List.of());
  }
}
