package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** How each kind of question is written. */
class QuestionKindsTest {
  private static final String HEAD = "// [id:q]\n::1 What?::[html]<p>What?</p>";

  @Test
  void aDescriptionHasNoBraces() {
    assertThat(GiftFiles.of(Ask.with(new Interaction.None()))).isEqualTo(HEAD + "\n");
  }

  @Test
  void aDescriptionLosesItsGeneralFeedbackAndSaysSo() {
    Question question =
        Sets.withFeedback(
            Ask.with(new Interaction.None()), Feedback.general(RichText.of("see you")));

    assertThat(GiftFiles.of(question)).doesNotContain("see you");
    assertThat(GiftFiles.losses(question))
        .containsExactly("general feedback of a description is left out");
  }

  @Test
  void anEssayHasEmptyBraces() {
    assertThat(GiftFiles.of(Ask.with(Sets.openResponse()))).isEqualTo(HEAD + "{}\n");
  }

  @Test
  void theModelAnswerOfAnEssayStandsBeforeItsGeneralFeedback() {
    Question question =
        Sets.withFeedback(
            Ask.with(
                new Interaction.OpenResponse(RichText.of("model"), RichText.of("notes"), null)),
            Feedback.general(RichText.of("general")));

    assertThat(GiftFiles.of(question))
        .isEqualTo(HEAD + "{\n\t####[html]<p>model</p><p>general</p>\n}\n");
    assertThat(GiftFiles.losses(question))
        .containsExactly(
            "model answer becomes general feedback, which learners see after answering",
            "grader notes are left out; Moodle XML carries them");
  }

  @Test
  void trueFalseSaysFirstWhatIsShownWhenWrong() {
    assertThat(truth(true, RichText.EMPTY, RichText.EMPTY)).isEqualTo(HEAD + "{T}\n");
    assertThat(truth(false, RichText.EMPTY, RichText.EMPTY)).isEqualTo(HEAD + "{F}\n");
    assertThat(truth(false, RichText.of("to true"), RichText.of("to false")))
        .isEqualTo(HEAD + "{F#[html]<p>to true</p>#[html]<p>to false</p>}\n");
    assertThat(truth(true, RichText.of("to true"), RichText.EMPTY))
        .isEqualTo(HEAD + "{T##[html]<p>to true</p>}\n");
  }

  @Test
  void oneRightChoiceHasAnEqualsSign() {
    Choice right = new Choice(RichText.of("right"), true, null, RichText.of("yes"));

    assertThat(GiftFiles.of(Ask.choice(false, right, Ask.wrong("wrong"))))
        .isEqualTo(HEAD + "{\n\t=[html]right#[html]<p>yes</p>\n\t~[html]wrong\n}\n");
  }

  @Test
  void severalRightChoicesHaveSharesAndNoEqualsSign() {
    assertThat(GiftFiles.of(Ask.choice(true, Ask.right("a"), Ask.right("b"), Ask.wrong("c"))))
        .isEqualTo(HEAD + "{\n\t~%50%[html]a\n\t~%50%[html]b\n\t~%-50%[html]c\n}\n");
    assertThat(GiftFiles.of(Ask.choice(true, Ask.right("a"), Ask.wrong("b"))))
        .isEqualTo(HEAD + "{\n\t~%100%[html]a\n\t~%-100%[html]b\n}\n");
  }

  @Test
  void aShortAnswerAlwaysSaysItsCredit() {
    Interaction interaction =
        new Interaction.ShortAnswer(
            List.of(
                new AcceptedAnswer("Paris", BigDecimal.valueOf(100), RichText.of("yes")),
                new AcceptedAnswer("Lyon", BigDecimal.valueOf(50), RichText.EMPTY)),
            false);

    assertThat(GiftFiles.of(Ask.with(interaction)))
        .isEqualTo(HEAD + "{\n\t=%100%[plain]Paris#[html]<p>yes</p>\n\t=%50%[plain]Lyon\n}\n");
  }

  @Test
  void anAsteriskInAShortAnswerIsNoWildcard() {
    assertThat(GiftFiles.of(Ask.shortAnswer("a*b"))).endsWith("{=%100%[plain]a\\\\*b}\n");
  }

  @Test
  void numbersHaveAPointAndRangesBecomeTheirMiddleAndTolerance() {
    assertThat(GiftFiles.of(Ask.number(Ask.value("3.14", "0.01"))))
        .isEqualTo(HEAD + "{\n\t#\n\t=%100%3.14:0.01\n}\n");
    assertThat(GiftFiles.of(Ask.number(Ask.value("0", "0"))))
        .isEqualTo(HEAD + "{\n\t#\n\t=%100%0\n}\n");
    assertThat(
            GiftFiles.of(
                Ask.number(new NumericAnswer.Range(new BigDecimal("-1.5"), BigDecimal.TEN))))
        .isEqualTo(HEAD + "{\n\t#\n\t=%100%4.25:5.75\n}\n");
  }

  @Test
  void pairsHaveArrowsAndDistractorsNoLeftSide() {
    Interaction interaction =
        new Interaction.Matching(
            List.of(Ask.pair("a", "1"), Ask.pair("p->x", "d->e")),
            List.of(List.of(new Inline.Text("3"))),
            true);

    assertThat(GiftFiles.of(Ask.with(interaction)))
        .isEqualTo(HEAD + "{\n\t=[html]a -> 1\n\t=[html]p-&gt;x -> d->e\n\t= -> 3\n}\n");
  }

  @Test
  void aFormulaInAnItemToOrderIsForMathJaxToFind() {
    RichText formula = RichText.ofInlines(List.of(new Inline.Formula("\\frac{x}{2}")));
    Question question = Ask.with(new Interaction.Ordering(List.of(formula, RichText.of("b"))));

    assertThat(GiftImport.accepted(GiftFiles.of(question)).questions().getFirst().answers())
        .first()
        .extracting(GiftImport.Answer::text)
        .isEqualTo("\\(\\frac&#123;x&#125;&#123;2&#125;\\)");
  }

  @Test
  void anOrderingWritesAllOptionsBeforeItsItems() {
    assertThat(GiftFiles.of(Ask.ordering("Hello", "0", "// c", "{a\\n}")))
        .isEqualTo(
            HEAD
                + "{\n\t>4 ALL VERTICAL ABSOLUTE SHOW 123\n\tHello\n\t<p>0</p>\n\t&#47;/ c\n"
                + "\t&#123;a&#92;n&#125;\n}\n");
  }

  @Test
  void theOnlyGapIsAMissingWord() {
    Question question =
        Sets.question(
            "q",
            RichText.of(
                new Block.Paragraph(
                    List.of(
                        new Inline.Text("Two "),
                        new Inline.GapMark("1"),
                        new Inline.Text(" two")))),
            new Interaction.Gaps(List.of(new Gap.TextGap("1", Ask.words("and", "plus"), false))));

    assertThat(GiftFiles.of(question))
        .endsWith("[html]<p>Two {\n\t=%100%[plain]and\n\t=%100%[plain]plus\n} two</p>\n");
  }

  @Test
  void aQuestionWithSeveralGapsIsLeftOutAndReported() {
    Question question =
        Sets.question(
            "q",
            RichText.ofInlines(List.of(new Inline.GapMark("1"), new Inline.GapMark("2"))),
            new Interaction.Gaps(
                List.of(
                    new Gap.TextGap("1", Ask.words("a"), false),
                    new Gap.TextGap("2", Ask.words("b"), false))));

    assertThat(GiftFiles.of(Sets.of(question))).isEqualTo("$CATEGORY: $course$/top/Sample\n");
    assertThat(GiftFiles.losses(question)).contains("a question with 2 gaps is left out");
  }

  @Test
  void feedbackByOutcomeIsShownWithTheAnswersThatDecide() {
    Feedback outcomes =
        new Feedback(
            RichText.EMPTY,
            RichText.of("all"),
            RichText.of("some"),
            RichText.of("none"),
            List.of());

    assertThat(
            GiftFiles.of(
                Sets.withFeedback(
                    Ask.choice(false, Ask.right("a"), Ask.earning("b", false, "50")), outcomes)))
        .endsWith("{\n\t=[html]a#[html]<p>all</p>\n\t~%50%[html]b#[html]<p>some</p>\n}\n");
    assertThat(GiftFiles.of(Sets.withFeedback(Ask.shortAnswer("a->b"), outcomes)))
        .endsWith("{\n\t=%100%[plain]a-*>b#[html]<p>all</p>\n\t=%0%*#[html]<p>none</p>\n}\n");
    assertThat(GiftFiles.of(Sets.withFeedback(Ask.number(Ask.value("5", "0")), outcomes)))
        .endsWith("{\n\t#\n\t=%100%5#[html]<p>all</p>\n\t~#[html]<p>none</p>\n}\n");
    assertThat(
            GiftFiles.of(
                Sets.withFeedback(
                    Ask.with(new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY)),
                    outcomes)))
        .endsWith("{T#[html]<p>none</p>#[html]<p>all</p>}\n");
  }

  private static String truth(boolean key, RichText whenTrue, RichText whenFalse) {
    return GiftFiles.of(Ask.with(new Interaction.TrueFalse(key, whenTrue, whenFalse)));
  }
}
