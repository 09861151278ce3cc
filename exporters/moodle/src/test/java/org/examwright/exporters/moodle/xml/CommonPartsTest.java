package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Asset;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What questions of all types have. */
class CommonPartsTest {
  private static final RichText STEM = RichText.of("What?");

  @Test
  void aCategoryHasItsPathAndIntroduction() {
    Section section =
        new Section(List.of("TCP/IP"), RichText.of("Read this."), List.of(Sets.open("q", STEM)));
    Xml xml = Xml.of(new QuestionSet("Set", "en", List.of(section), List.of()));

    assertThat(xml.one("/quiz/question[1][@type='category']/category/text"))
        .isEqualTo("$course$/top/Set/TCP//IP");
    assertThat(xml.one("/quiz/question[1]/info[@format='html']/text"))
        .isEqualTo("<p>Read this.</p>");
    assertThat(xml.one("/quiz/question[1]/idnumber")).isEmpty();
  }

  @Test
  void aQuestionHasItsIdPointsAndTags() {
    Xml xml =
        Xml.of(Sets.withPoints(Sets.withTags(Sets.open("q1", STEM), "one", "0", "a<b"), "2.50"));

    assertThat(xml.field("idnumber")).isEqualTo("q1");
    assertThat(xml.field("name/text")).isEqualTo("1 What?");
    assertThat(xml.field("defaultgrade")).isEqualTo("2.5");
    assertThat(xml.fields("tags/tag/text")).containsExactly("one", "ab");
  }

  @ParameterizedTest
  @CsvSource({
    "100000, 99999.9999999",
    "0.333333333, 0.3333333",
    "99999.99999999, 99999.9999999",
  })
  void pointsThatMoodleCannotStoreBecomeTheNearestAndSaySo(String points, String stored) {
    Question question = Sets.withPoints(Sets.open("q", STEM), points);

    assertThat(Xml.of(question).field("defaultgrade")).isEqualTo(stored);
    assertThat(Xml.losses(Sets.of(question)))
        .containsExactly("the points become " + stored + ", the nearest that Moodle stores");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "012345678901234567890123456789012345678901234567890"})
  void aUnitThatMoodleWouldStopAtOrDropIsLeftOutAndSaysSo(String unit) {
    Question question =
        Sets.question(
            "q",
            STEM,
            new Interaction.Numeric(
                List.of(NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))),
                unit));

    assertThat(Xml.of(question).fields("units")).isEmpty();
    assertThat(Xml.of(question).field("showunits")).isEqualTo("3");
    assertThat(Xml.losses(Sets.of(question)))
        .containsExactly("the unit is left out, since Moodle does not take it");
  }

  @Test
  void hintsAndFeedbackByOutcomeAreCarried() {
    Xml xml = Xml.of(Sets.withFeedback(choice(), everything()));

    assertThat(xml.field("generalfeedback[@format='html']/text")).isEqualTo("<p>general</p>");
    assertThat(xml.field("correctfeedback[@format='html']/text")).isEqualTo("<p>all</p>");
    assertThat(xml.field("partiallycorrectfeedback/text")).isEqualTo("<p>some</p>");
    assertThat(xml.field("incorrectfeedback/text")).isEqualTo("<p>none</p>");
    assertThat(xml.fields("hint[@format='html']/text"))
        .containsExactly("<p>first</p>", "<p>second</p>");
    assertThat(xml.field("penalty")).isEqualTo("0.3333333");
  }

  @Test
  void anEssayHasNoHintsAndNoOutcomesAndSaysSo() {
    Question question = Sets.withFeedback(Sets.open("q", STEM), everything());

    assertThat(Xml.of(question).fields("hint")).isEmpty();
    assertThat(Xml.losses(Sets.of(question)))
        .containsExactly(
            "hints are left out, since Moodle has none for this type of question",
            "feedback by outcome is left out, since Moodle has none for this type of"
                + " question");
  }

  @Test
  void feedbackByOutcomeIsShownWithTheAnswerWhereOneDecides() {
    Question shortAnswer =
        Sets.question(
            "q", STEM, new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("*")), false));
    Xml xml = Xml.of(Sets.withFeedback(shortAnswer, everything()));

    assertThat(xml.fields("answer/text")).containsExactly("\\*", "*");
    assertThat(xml.fields("answer/@fraction")).containsExactly("100", "0");
    assertThat(xml.fields("answer/feedback/text")).containsExactly("<p>all</p>", "<p>none</p>");
    assertThat(Xml.losses(Sets.of(Sets.withFeedback(shortAnswer, everything())))).isEmpty();
  }

  @Test
  void picturesStandBesideTheTextThatShowsThem() {
    Asset asset = Samples.picture("img/a b.png");
    RichText text = picture("img/a b.png");
    Question question =
        Sets.withFeedback(Sets.question("q", STEM, choices(text)), Feedback.general(STEM));
    Xml xml = Xml.of(Sets.of(List.of(question), List.of(asset)));

    assertThat(xml.fields("questiontext/file")).isEmpty();
    assertThat(xml.field("answer[1]/text"))
        .isEqualTo("<img src=\"@@PLUGINFILE@@/a_b.png\" alt=\"alt\"/>");
    assertThat(xml.field("answer[1]/file[@name='a_b.png'][@path='/'][@encoding='base64']"))
        .isEqualTo(Base64.getEncoder().encodeToString(asset.content()));
  }

  @Test
  void thePictureOfAFileWhoseNameHoldsAnEmoticonIsFound() {
    Question question = Sets.open("q", picture("week8-overview.png"));
    Xml xml = Xml.of(Sets.of(List.of(question), List.of(Samples.picture("week8-overview.png"))));

    assertThat(xml.field("questiontext/text"))
        .isEqualTo("<p><img src=\"@@PLUGINFILE@@/week8&#45;overview.png\" alt=\"alt\"/></p>");
    assertThat(xml.fields("questiontext/file/@name")).containsExactly("week8-overview.png");
  }

  @Test
  void picturesWithOneNameInTwoFoldersStayTwo() {
    List<Asset> assets = List.of(Samples.picture("a/dot.png"), Samples.picture("b/Dot.png"));
    Question question = Sets.open("q", picture("a/dot.png").then(picture("b/Dot.png")));

    assertThat(Xml.of(Sets.of(List.of(question), assets)).fields("questiontext/file/@name"))
        .containsExactly("dot.png", "Dot-2.png");
  }

  @Test
  void aNameBeyondAsciiIsPercentEncodedWhereItIsReferredTo() {
    PictureFileNames names = new PictureFileNames(List.of(Samples.picture("größe 1.png")));

    assertThat(names.of("größe 1.png")).isEqualTo("größe_1.png");
    assertThat(names.reference("größe 1.png")).isEqualTo("@@PLUGINFILE@@/gr%C3%B6%C3%9Fe_1.png");
  }

  @Test
  void aPictureOnTheWebStaysThere() {
    assertThat(
            Xml.of(Sets.open("q", picture("https://example.org/a.png"))).field("questiontext/text"))
        .contains("<img src=\"https://example.org/a.png\"");
  }

  @Test
  void aPictureInAnIntroductionBecomesItsAlternativeTextAndIsReported() {
    Section section =
        new Section(List.of("Part"), picture("dot.png"), List.of(Sets.open("q", STEM)));
    QuestionSet set =
        new QuestionSet("Set", "en", List.of(section), List.of(Samples.picture("dot.png")));

    assertThat(Xml.of(set).one("/quiz/question[1]/info/text")).isEqualTo("<p>alt</p>");
    assertThat(Xml.losses(set))
        .contains("pictures in the introduction of a section become their alternative text");
  }

  @Test
  void codeKeepsItsLinesAndIndentation() {
    String code = "if a < b:\n\n\treturn ']]>'";

    assertThat(
            Xml.of(Sets.open("q", RichText.of(new Block.CodeBlock("python", code))))
                .field("questiontext/text"))
        .isEqualTo(
            "<pre><code class=\"language-python\"><span class=\"nolink\">"
                + "if a &lt; b:\n\n\treturn ']]&gt;'</span></code></pre>");
  }

  private static Feedback everything() {
    return new Feedback(
        RichText.of("general"),
        RichText.of("all"),
        RichText.of("some"),
        RichText.of("none"),
        List.of(RichText.of("first"), RichText.of("second")));
  }

  private static Question choice() {
    return Sets.question("q", STEM, choices(RichText.of("right")));
  }

  private static Interaction choices(RichText right) {
    return new Interaction.ChoiceSelection(
        false, List.of(Choice.of(right, true), Choice.of(RichText.of("wrong"), false)), true);
  }

  private static RichText picture(String source) {
    return RichText.ofInlines(List.of(new Inline.Image(source, "alt", "", null, null)));
  }
}
