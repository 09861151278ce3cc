package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** How each type of question is written. */
class QuestionTypesTest {
  private static final RichText YES = RichText.of("yes");
  private static final RichText NO = RichText.of("no");

  @Test
  void anEssayTellsGradersTheModelAnswerAndThenTheirNotes() {
    Xml xml =
        Xml.of(ask(new Interaction.OpenResponse(RichText.of("model"), RichText.of("notes"), 12)));

    assertThat(xml.field("@type")).isEqualTo("essay");
    assertThat(xml.field("graderinfo[@format='html']/text"))
        .isEqualTo(
            "<p><strong>Model answer:</strong></p><p>model</p>"
                + "<p><strong>Notes for grading:</strong></p><p>notes</p>");
    assertThat(xml.field("responsefieldlines")).isEqualTo("12");
    assertThat(xml.field("responseformat")).isEqualTo("editor");
    assertThat(xml.field("attachments")).isEqualTo("0");
    assertThat(xml.field("penalty")).isEqualTo("0");
  }

  @Test
  void anUploadIsAnEssayWithAttachmentsAlone() {
    Xml xml =
        Xml.of(
            ask(
                new Interaction.FileUpload(
                    3, List.of(".pdf", ".py"), RichText.EMPTY, RichText.EMPTY)));

    assertThat(xml.field("@type")).isEqualTo("essay");
    assertThat(xml.field("responseformat")).isEqualTo("noinline");
    assertThat(xml.field("attachments")).isEqualTo("3");
    assertThat(xml.field("attachmentsrequired")).isEqualTo("1");
    assertThat(xml.field("filetypeslist")).isEqualTo(".pdf,.py");
  }

  @Test
  void moreFilesThanMoodleCountsAreAnyNumberAndReported() {
    Question question =
        ask(new Interaction.FileUpload(7, List.of(), RichText.EMPTY, RichText.EMPTY));

    assertThat(Xml.of(question).field("attachments")).isEqualTo("-1");
    assertThat(Xml.losses(Sets.of(question)))
        .containsExactly(
            "any number of files may be handed in, since Moodle cannot limit them to" + " 7");
  }

  @Test
  void singleChoiceSaysSoInLowerCase() {
    Xml xml = Xml.of(choice(false, false));

    assertThat(xml.field("@type")).isEqualTo("multichoice");
    assertThat(xml.field("single")).isEqualTo("true");
    assertThat(xml.field("shuffleanswers")).isEqualTo("false");
    assertThat(xml.field("answernumbering")).isEqualTo("abc");
    assertThat(xml.fields("answer/@fraction")).containsExactly("100", "0");
    assertThat(xml.fields("answer[@format='html']/text")).containsExactly("right", "wrong");
    assertThat(xml.fields("answer/feedback[@format='html']/text"))
        .containsExactly("<p>yes</p>", "");
  }

  @Test
  void multipleChoiceSharesItsCredits() {
    Xml xml =
        Xml.of(
            ask(
                new Interaction.ChoiceSelection(
                    true,
                    List.of(
                        Choice.of(YES, true),
                        Choice.of(YES, true),
                        Choice.of(YES, true),
                        Choice.of(NO, false)),
                    true)));

    assertThat(xml.field("single")).isEqualTo("false");
    assertThat(xml.field("shuffleanswers")).isEqualTo("true");
    assertThat(xml.fields("answer/@fraction"))
        .containsExactly("33.33333", "33.33333", "33.33333", "-33.33333");
  }

  @Test
  void aChoiceThatIsZeroKeepsItsParagraph() {
    Question question =
        ask(
            new Interaction.ChoiceSelection(
                false,
                List.of(Choice.of(RichText.of("0"), true), Choice.of(RichText.of("1"), false)),
                true));

    assertThat(Xml.of(question).fields("answer/text")).containsExactly("<p>0</p>", "1");
  }

  @Test
  void trueAndFalseAreInLowerCase() {
    Xml xml = Xml.of(ask(new Interaction.TrueFalse(false, NO, YES)));

    assertThat(xml.fields("answer[@fraction='0']/text")).containsExactly("true");
    assertThat(xml.fields("answer[@fraction='100']/text")).containsExactly("false");
    assertThat(xml.fields("answer/feedback/text")).containsExactly("<p>no</p>", "<p>yes</p>");
  }

  @Test
  void aShortAnswerKnowsItsCaseAndHasNoWildcards() {
    Xml xml =
        Xml.of(
            ask(
                new Interaction.ShortAnswer(
                    List.of(
                        AcceptedAnswer.of("a*b"),
                        new AcceptedAnswer("<b> & p->x", BigDecimal.valueOf(50), NO)),
                    true)));

    assertThat(xml.field("usecase")).isEqualTo("1");
    assertThat(xml.fields("answer/text")).containsExactly("a\\*b", "<b> & p->x");
    assertThat(xml.fields("answer/@fraction")).containsExactly("100", "50");
  }

  @Test
  void aNumberWithoutUnitAsksForNone() {
    Xml xml = Xml.of(ask(number("")));

    assertThat(xml.field("answer/text")).isEqualTo("2.75");
    assertThat(xml.field("answer/tolerance")).isEqualTo("1.25");
    assertThat(xml.field("showunits")).isEqualTo("3");
    assertThat(xml.fields("units")).isEmpty();
  }

  @Test
  void aUnitIsAcceptedAndNotDemanded() {
    Xml xml = Xml.of(ask(number("kg")));

    assertThat(xml.field("units/unit/unit_name")).isEqualTo("kg");
    assertThat(xml.field("units/unit/multiplier")).isEqualTo("1");
    assertThat(xml.field("unitgradingtype")).isEqualTo("0");
    assertThat(xml.field("showunits")).isEqualTo("0");
  }

  @Test
  void aDistractorHasAnEmptyLeftSide() {
    Xml xml =
        Xml.of(
            ask(
                new Interaction.Matching(
                    List.of(pair("a", "<b>"), pair("b", "&lt;")),
                    List.of(List.of(new Inline.Text("3"))),
                    false)));

    assertThat(xml.field("@type")).isEqualTo("matching");
    assertThat(xml.field("shuffleanswers")).isEqualTo("false");
    assertThat(xml.fields("subquestion[@format='html']/text")).containsExactly("a", "b", "");
    assertThat(xml.fields("subquestion/answer/text")).containsExactly("&lt;b>", "&amp;lt;", "3");
  }

  @Test
  void anOrderingShowsTheNumberOfHits() {
    Xml xml = Xml.of(ask(new Interaction.Ordering(List.of(YES, NO))));

    assertThat(xml.field("@type")).isEqualTo("ordering");
    assertThat(xml.fields("answer/text")).containsExactly("yes", "no");
    assertThat(xml.field("layouttype")).isEqualTo("VERTICAL");
    assertThat(xml.field("selecttype")).isEqualTo("ALL");
    assertThat(xml.field("gradingtype")).isEqualTo("ABSOLUTE_POSITION");
    assertThat(xml.field("shownumcorrect")).isEqualTo("1");
  }

  @Test
  void aDescriptionIsWorthNothing() {
    Xml xml = Xml.of(ask(new Interaction.None()));

    assertThat(xml.field("@type")).isEqualTo("description");
    assertThat(xml.field("defaultgrade")).isEqualTo("0");
  }

  private static Question ask(Interaction interaction) {
    return Sets.question("q", RichText.of("What?"), interaction);
  }

  private static Question choice(boolean multiple, boolean shuffle) {
    return ask(
        new Interaction.ChoiceSelection(
            multiple,
            List.of(
                new Choice(RichText.of("right"), true, null, YES),
                Choice.of(RichText.of("wrong"), false)),
            shuffle));
  }

  private static Interaction number(String unit) {
    return new Interaction.Numeric(
        List.of(
            NumericAnswer.of(
                new NumericAnswer.Range(new BigDecimal("1.5"), new BigDecimal("4.0")))),
        unit);
  }

  private static Pair pair(String left, String right) {
    return new Pair(RichText.of(left), List.of(new Inline.Text(right)));
  }
}
