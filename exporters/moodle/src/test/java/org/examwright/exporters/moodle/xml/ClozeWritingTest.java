package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** How gaps are written. */
class ClozeWritingTest {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  @Test
  void aTextGapListsItsWordings() {
    Gap gap =
        new Gap.TextGap(
            "1",
            List.of(
                AcceptedAnswer.of("and"), new AcceptedAnswer("or", HALF, RichText.of("nearly"))),
            false);

    assertThat(text(gap)).isEqualTo("<p>{1:SHORTANSWER:=and~%50%or#" + escaped("nearly") + "}</p>");
  }

  @Test
  void textBetweenGapsThatLooksLikeAnEarlierGapIsText() {
    List<Gap> gaps = new ArrayList<>();
    List<Inline> stem = new ArrayList<>();
    for (int gap = 1; gap <= 9; gap++) {
      stem.add(new Inline.Text(String.valueOf(gap == 1 ? 9 : gap - 1)));
      stem.add(new Inline.GapMark(String.valueOf(gap)));
      gaps.add(new Gap.TextGap(String.valueOf(gap), List.of(AcceptedAnswer.of("a" + gap)), false));
    }
    stem.add(new Inline.Text("1"));
    Question question = Sets.question("q", RichText.ofInlines(stem), new Interaction.Gaps(gaps));

    assertThat(
            Xml.of(question)
                .field("questiontext/text")
                .replaceAll("\\{1:SHORTANSWER:=(a.)}", "[$1]"))
        .isEqualTo("<p>9[a1]1[a2]2[a3]3[a4]4[a5]5[a6]6[a7]7[a8]8[a9]1</p>");
  }

  @Test
  void aGapKnowsItsCase() {
    assertThat(text(new Gap.TextGap("1", List.of(AcceptedAnswer.of("And")), true)))
        .isEqualTo("<p>{1:SHORTANSWER_C:=And}</p>");
  }

  @Test
  void aDropDownSaysThatAWrongChoiceEarnsNothing() {
    Gap gap =
        new Gap.DropDownGap(
            "1", List.of(Choice.of(RichText.of("a"), true), Choice.of(RichText.of("=b"), false)));

    assertThat(text(gap)).isEqualTo("<p>{1:MULTICHOICE_S:=a~%0%=b}</p>");
  }

  @Test
  void aNumberHasItsTolerance() {
    Gap gap =
        new Gap.NumericGap(
            "1",
            List.of(
                NumericAnswer.of(
                    new NumericAnswer.Value(new BigDecimal("-2.50"), new BigDecimal("0.1")))));

    assertThat(text(gap)).isEqualTo("<p>{1:NUMERICAL:=-2.5:0.1}</p>");
  }

  @Test
  void whatEndsAnAnswerIsEscaped() {
    assertThat(text(new Gap.TextGap("1", List.of(AcceptedAnswer.of("{a}~#\\*&\"")), false)))
        .isEqualTo("<p>{1:SHORTANSWER:=&#123;a\\}&#126;\\#&#92;&#92;*&#38;&#34;}</p>");
  }

  @Test
  void aChoiceOfADropDownIsHtmlWithinTheGap() {
    Gap gap =
        new Gap.DropDownGap(
            "1", List.of(Choice.of(RichText.of("<b>"), true), Choice.of(RichText.of("b"), false)));

    assertThat(text(gap)).isEqualTo("<p>{1:MULTICHOICE_S:=&#38;lt;b&#38;gt;~%0%b}</p>");
  }

  @Test
  void aChoiceOfADropDownDoesNotBecomeAnEmoticonsPicture() {
    Gap gap =
        new Gap.DropDownGap(
            "1", List.of(Choice.of(RichText.of("f(y)"), true), Choice.of(RichText.of("b"), false)));

    assertThat(text(gap))
        .isEqualTo(
            "<p>{1:MULTICHOICE_S:=f&#60;span class=&#34;nolink&#34;&#62;(y)&#60;/span&#62;~%0%b}</p>");
  }

  @Test
  void bracesOfTheTextAreNoGaps() {
    RichText stem =
        RichText.ofInlines(
            List.of(
                new Inline.Text("{1:NUMERICAL:=5} {#1} "),
                new Inline.Formula("\\frac{a}{b}"),
                new Inline.GapMark("1")));
    Question question =
        Sets.question(
            "q",
            stem,
            new Interaction.Gaps(
                List.of(new Gap.TextGap("1", List.of(AcceptedAnswer.of("x")), false))));

    assertThat(Xml.of(question).field("questiontext/text"))
        .isEqualTo(
            "<p>&#123;1:NUMERICAL:=5&#125; &#123;#1&#125; \\(\\frac&#123;a&#125;&#123;b&#125;\\)"
                + "{1:SHORTANSWER:=x}</p>");
  }

  @Test
  void theGapsShareThePoints() {
    Question question = Sets.withPoints(gaps(3), "6");
    Xml xml = Xml.of(question);

    assertThat(xml.field("questiontext/text")).contains("{2:SHORTANSWER:=0}{2:SHORTANSWER:=1}");
    assertThat(xml.field("defaultgrade")).isEqualTo("6");
    assertThat(Xml.losses(Sets.of(question))).isEmpty();
  }

  @Test
  void pointsThatCannotBeSharedAreReported() {
    Question question = Sets.withPoints(gaps(3), "2.5");

    assertThat(Xml.of(question).field("defaultgrade")).isEqualTo("3");
    assertThat(Xml.losses(Sets.of(question)))
        .containsExactly(
            "the question is worth 3 points instead of 2.5, since Moodle gives whole"
                + " points to each gap");
  }

  @Test
  void theFirstGapsTakeThePointsThatAreLeft() {
    Question question = Sets.withPoints(gaps(3), "5");

    assertThat(Xml.of(question).field("questiontext/text"))
        .isEqualTo("<p>{2:SHORTANSWER:=0}{2:SHORTANSWER:=1}{1:SHORTANSWER:=2}</p>");
    assertThat(Xml.of(question).field("defaultgrade")).isEqualTo("5");
    assertThat(Xml.losses(Sets.of(question))).isEmpty();
  }

  @Test
  void noGapIsWorthNothing() {
    Question question = Sets.withPoints(gaps(1), "0");

    assertThat(Xml.of(question).field("questiontext/text")).isEqualTo("<p>{1:SHORTANSWER:=0}</p>");
    assertThat(Xml.losses(Sets.of(question)))
        .containsExactly(
            "the question is worth 1 point instead of 0, since Moodle gives whole points to each"
                + " gap");
  }

  @Test
  void pointsThatNobodyGaveAreNoLoss() {
    assertThat(Xml.losses(Sets.of(gaps(3)))).isEmpty();
  }

  @Test
  void aClozeHasGeneralFeedbackAndHints() {
    Feedback feedback =
        new Feedback(
            RichText.of("general"),
            RichText.EMPTY,
            RichText.EMPTY,
            RichText.EMPTY,
            List.of(RichText.of("hint")));
    Xml xml = Xml.of(Sets.withFeedback(gaps(1), feedback));

    assertThat(xml.field("@type")).isEqualTo("cloze");
    assertThat(xml.field("generalfeedback/text")).isEqualTo("<p>general</p>");
    assertThat(xml.field("hint/text")).isEqualTo("<p>hint</p>");
    assertThat(xml.field("penalty")).isEqualTo("0.3333333");
  }

  private static String escaped(String feedback) {
    return "&#60;p&#62;" + feedback + "&#60;/p&#62;";
  }

  private static String text(Gap gap) {
    Question question =
        Sets.question(
            "q",
            RichText.ofInlines(List.of(new Inline.GapMark("1"))),
            new Interaction.Gaps(List.of(gap)));
    return Xml.of(question).field("questiontext/text");
  }

  private static Question gaps(int count) {
    List<Inline> stem = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = Integer.toString(i);
      stem.add(new Inline.GapMark(id));
      gaps.add(new Gap.TextGap(id, List.of(AcceptedAnswer.of(id)), false));
    }
    return Sets.question("q", RichText.ofInlines(stem), new Interaction.Gaps(gaps));
  }
}
