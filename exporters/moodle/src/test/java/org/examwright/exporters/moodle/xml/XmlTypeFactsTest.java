package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examwright.exporters.moodle.xml.XmlFacts.NO;
import static org.examwright.exporters.moodle.xml.XmlFacts.STEM;
import static org.examwright.exporters.moodle.xml.XmlFacts.YES;
import static org.examwright.exporters.moodle.xml.XmlFacts.ask;
import static org.examwright.exporters.moodle.xml.XmlFacts.choices;
import static org.examwright.exporters.moodle.xml.XmlFacts.features;
import static org.examwright.exporters.moodle.xml.XmlFacts.number;
import static org.examwright.exporters.moodle.xml.XmlFacts.pair;
import static org.examwright.exporters.moodle.xml.XmlFacts.truth;
import static org.examwright.exporters.moodle.xml.XmlFacts.words;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.exporters.moodle.MoodleTarget;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of questions, and their settings. */
class XmlTypeFactsTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aChoiceSaysWhatMoodleWouldGuess(boolean multiple) {
    Xml xml = Xml.of(choices(multiple));

    assertThat(xml.field("single")).isEqualTo(multiple ? "false" : "true");
    assertThat(xml.field("shuffleanswers")).isEqualTo("true");
    assertThat(xml.field("answernumbering")).isEqualTo("abc");
    assertThat(xml.field("showstandardinstruction")).isEqualTo("0");
    assertThat(xml.fields("*[contains(name(), 'correctfeedback')][@format='html']")).hasSize(3);
    assertThat(xml.fields("shownumcorrect")).hasSize(1);
    assertThat(xml.fields("answer[@fraction][@format='html']/feedback[@format='html']")).hasSize(2);
  }

  @Test
  void trueAndFalseAreLowerCase() {
    assertThat(Xml.of(truth()).fields("answer/text")).containsExactly("true", "false");
    assertThat(Xml.of(truth()).fields("answer/@fraction")).containsExactly("100", "0");
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0"})
  void aShortAnswerSaysWhetherCaseCounts(boolean sensitive, String usecase) {
    Interaction interaction =
        new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("p->x*")), sensitive);

    assertThat(Xml.of(ask(interaction)).field("usecase")).isEqualTo(usecase);
    assertThat(Xml.of(ask(interaction)).field("answer/text")).isEqualTo("p->x\\*");
  }

  @ParameterizedTest
  @CsvSource({"3.14, 3.14", "1e30, 1000000000000000000000000000000", "-0.50, -0.5", "0, 0"})
  void aNumberHasAPointAndNoExponent(String number, String written) {
    Xml xml = Xml.of(ask(number(number, "0.10")));

    assertThat(xml.field("answer/text")).isEqualTo(written);
    assertThat(xml.field("answer/tolerance")).isEqualTo("0.1");
  }

  @ParameterizedTest
  @CsvSource({"'', 3, 0", "kg, 0, 1"})
  void aNumberSaysWhetherItHasUnits(String unit, String showunits, int units) {
    Interaction numeric =
        new Interaction.Numeric(
            List.of(NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))),
            unit);
    Xml xml = Xml.of(ask(numeric));

    assertThat(xml.field("showunits")).isEqualTo(showunits);
    assertThat(xml.fields("units/unit[multiplier]/unit_name")).hasSize(units);
    assertThat(xml.fields("*[starts-with(name(), 'unit') and not(*)]")).hasSize(3);
  }

  @Test
  void aSubquestionWithoutTextIsADistractor() {
    Interaction matching =
        new Interaction.Matching(
            List.of(pair("0", "1"), pair("b", "2")), List.of(words("3")), true);
    Xml xml = Xml.of(ask(matching));

    assertThat(xml.field("shuffleanswers")).isEqualTo("true");
    assertThat(xml.fields("subquestion[@format='html']/text")).containsExactly("<p>0</p>", "b", "");
    assertThat(xml.fields("subquestion/answer/text")).containsExactly("1", "2", "3");
  }

  @Test
  void anEssayHasItsSettingsAndTheModelAnswerForGraders() {
    Xml xml = Xml.of(ask(new Interaction.OpenResponse(YES, NO, 7)));

    for (String setting :
        List.of(
            "responseformat",
            "responserequired",
            "responsefieldlines",
            "attachments",
            "attachmentsrequired",
            "maxbytes",
            "filetypeslist",
            "responsetemplate[@format='html']")) {
      assertThat(xml.fields(setting)).as(setting).hasSize(1);
    }
    assertThat(xml.field("graderinfo[@format='html']/text"))
        .isEqualTo(
            "<p><strong>Model answer:</strong></p><p>yes</p>"
                + "<p><strong>Notes for grading:</strong></p><p>no</p>");
    assertThat(xml.field("generalfeedback/text")).isEmpty();
  }

  @Test
  void anEssayHasNoLimitOfWords() {
    assertThat(Xml.of(ask(Sets.openResponse())).fields("minwordlimit|maxwordlimit")).isEmpty();
  }

  @Test
  void picturesStandBesideASubquestionAndWhatGradersRead() {
    String name = "dot.png";
    RichText picture = RichText.ofInlines(List.of(new Inline.Image(name, "alt", "", null, null)));
    Interaction matching =
        new Interaction.Matching(
            List.of(new Pair(picture, words("1")), pair("b", "2")), List.of(), true);
    Xml xml =
        Xml.of(
            Sets.of(
                List.of(
                    ask(matching),
                    Sets.question("r", STEM, new Interaction.OpenResponse(picture, NO, null))),
                List.of(Samples.picture(name))));

    assertThat(xml.fields("subquestion[1]/file/@name")).containsExactly(name);
    assertThat(xml.fields("graderinfo/file/@name")).containsExactly(name);
    assertThat(xml.all("//file")).hasSize(2);
  }

  @Test
  void aClozeEscapesWhatEndsAnAnswerAndIsWorthTheSumOfItsParts() {
    List<Inline> stem = List.of(new Inline.GapMark("1"), new Inline.GapMark("2"));
    Interaction gaps =
        new Interaction.Gaps(
            List.of(
                new Gap.TextGap("1", List.of(AcceptedAnswer.of("a}#~=/\"")), false),
                new Gap.TextGap("2", List.of(AcceptedAnswer.of("b")), false)));
    Xml xml = Xml.of(Sets.withPoints(Sets.question("q", RichText.ofInlines(stem), gaps), "4"));

    assertThat(xml.field("@type")).isEqualTo("cloze");
    assertThat(xml.field("questiontext/text"))
        .isEqualTo("<p>{2:SHORTANSWER:=a\\}\\#&#126;=/&#34;}{2:SHORTANSWER:=b}</p>");
    assertThat(xml.field("defaultgrade")).isEqualTo("4");
  }

  @Test
  void aDescriptionIsWorthNothing() {
    assertThat(Xml.of(ask(new Interaction.None())).field("defaultgrade")).isEqualTo("0");
  }

  @ParameterizedTest
  @EnumSource(MoodleTarget.class)
  void orderingIsMatchingBeforeItIsCore(MoodleTarget target) {
    boolean old = target == MoodleTarget.MOODLE_4_1;
    Export export =
        new MoodleXmlExporter()
            .export(
                Sets.of(ask(new Interaction.Ordering(List.of(YES, NO)))),
                new MoodleXmlOptions(
                    "",
                    MoodleXmlOptions.ChoiceLabels.LOWER_LETTERS,
                    target,
                    Omissions.UnknownCredits.LEAVE_OUT));
    Xml xml = Xml.of(export.artifacts());

    assertThat(xml.field("@type")).isEqualTo(old ? "matching" : "ordering");
    assertThat(xml.fields("subquestion/answer/text"))
        .isEqualTo(old ? List.of("1", "2") : List.of());
    assertThat(features(export)).isEqualTo(old ? List.of(Feature.ORDERING) : List.of());
  }

  @Test
  void anOrderingHasItsSettings() {
    Xml xml = Xml.of(ask(new Interaction.Ordering(List.of(YES, NO))));

    for (String setting :
        List.of(
            "layouttype",
            "selecttype",
            "selectcount",
            "gradingtype",
            "showgrading",
            "numberingstyle")) {
      assertThat(xml.fields(setting)).as(setting).hasSize(1);
    }
    assertThat(xml.field("shownumcorrect")).isEqualTo("1");
  }

  @Test
  void anEssayHasNoMoreLinesThanMoodleStores() {
    assertThatThrownBy(() -> new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, 32_768))
        .isInstanceOf(InvalidQuestionException.class);
    assertThat(
            Xml.of(ask(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, 200)))
                .field("responsefieldlines"))
        .isEqualTo("200");
  }
}
