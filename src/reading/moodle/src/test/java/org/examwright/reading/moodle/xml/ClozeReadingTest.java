package org.examwright.reading.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with answers in them. */
class ClozeReadingTest {

  @Test
  void wordsWithTheirCreditsAndFeedback() {
    assertThat(gap("{1:SHORTANSWER:=a#yes~%50%b#nearly~%0%c}"))
        .isEqualTo(
            new Gap.TextGap(
                "1",
                List.of(
                    new AcceptedAnswer("a", BigDecimal.valueOf(100), RichText.of("yes")),
                    new AcceptedAnswer("b", BigDecimal.valueOf(50), RichText.of("nearly")),
                    new AcceptedAnswer("c", BigDecimal.ZERO, RichText.EMPTY)),
                false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHORTANSWER_C", "SAC", "MWC"})
  void caseCounts(String type) {
    assertThat(gap("{1:" + type + ":=a}"))
        .isEqualTo(new Gap.TextGap("1", List.of(AcceptedAnswer.of("a")), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHORTANSWER", "SA", "MW"})
  void caseDoesNotCount(String type) {
    assertThat(gap("{1:" + type + ":%100%a}"))
        .isEqualTo(new Gap.TextGap("1", List.of(AcceptedAnswer.of("a")), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MULTICHOICE",
        "MC",
        "MULTICHOICE_S",
        "MCS",
        "MULTICHOICE_V",
        "MCV",
        "MULTICHOICE_H",
        "MCH",
        "MULTICHOICE_VS",
        "MCVS",
        "MULTICHOICE_HS",
        "MCHS"
      })
  void choicesBecomeADropDown(String type) {
    assertThat(gap("{:" + type + ":wrong~=right#yes}"))
        .isEqualTo(
            new Gap.DropDownGap(
                "1",
                List.of(
                    Choice.of(RichText.of("wrong"), false),
                    new Choice(RichText.of("right"), true, null, RichText.of("yes")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NUMERICAL", "NM"})
  void numbersWithTheirTolerances(String type) {
    assertThat(gap("{2:" + type + ":=3.14:0.01~%50%3:0.5}"))
        .isEqualTo(
            new Gap.NumericGap(
                "1",
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(new BigDecimal("3.14"), new BigDecimal("0.01"))),
                    new NumericAnswer(
                        new NumericAnswer.Value(new BigDecimal("3"), new BigDecimal("0.5")),
                        BigDecimal.valueOf(50),
                        RichText.EMPTY))));
  }

  @Test
  void escapedCharactersAndReferencesAreWhatTheyMean() {
    assertThat(gap("{1:SA:=a\\}b\\#c\\~d&amp;#126;e&amp;lt;~%0%f}"))
        .isEqualTo(
            new Gap.TextGap(
                "1",
                List.of(
                    AcceptedAnswer.of("a}b#c~d~e<"),
                    new AcceptedAnswer("f", BigDecimal.ZERO, RichText.EMPTY)),
                false));
  }

  @Test
  void severalGapsStandInTheirPlacesAndAddUp() {
    Question question = question("&lt;p&gt;a {1:SA:=x} b {3:NM:=1} {c}&lt;/p&gt;");

    assertThat(question.stem())
        .isEqualTo(
            RichText.ofInlines(
                List.of(
                    new Inline.Text("a "),
                    new Inline.GapMark("1"),
                    new Inline.Text(" b "),
                    new Inline.GapMark("2"),
                    new Inline.Text(" {c}"))));
    assertThat(question.points()).isEqualByComparingTo("4");
    assertThat(said("a {1:SA:=x} b {3:NM:=1}"))
        .containsExactly("that some gaps are worth more than others is left out");
  }

  @Test
  void aGapWithinCodeDividesIt() {
    assertThat(question("&lt;pre&gt;x = {1:SA:=1}\n  y&lt;/pre&gt;").stem())
        .isEqualTo(
            RichText.ofInlines(
                List.of(
                    new Inline.Code("x = "),
                    new Inline.GapMark("1"),
                    new Inline.LineBreak(),
                    new Inline.Code("  y"))));
  }

  @Test
  void aGapWithSeveralRightChoicesIsLeftOutWithItsQuestion() {
    assertThat(said("a {1:MULTIRESPONSE:=x~=y}"))
        .contains("a question is left out: a gap allows several answers");
  }

  @Test
  void aTextWithoutAGapIsLeftOut() {
    assertThat(said("a {b}"))
        .contains("a question is left out: no gap was found in a text with gaps");
  }

  private static Gap gap(String code) {
    return ((Interaction.Gaps) question("a " + code + " b").interaction()).gaps().getFirst();
  }

  private static Question question(String escaped) {
    Reader.Result result = read(escaped);
    return Objects.requireNonNull(result.set(), () -> result.diagnostics().toString())
        .questions()
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(String escaped) {
    return read(escaped).diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static Reader.Result read(String escaped) {
    String xml =
        "<quiz><question type=\"cloze\"><questiontext format=\"html\"><text>"
            + escaped
            + "</text></questiontext></question></quiz>";
    return new MoodleXmlReader()
        .read(new Source("bank.xml", xml.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }
}
