package org.examwright.reading.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.junit.jupiter.api.Test;

/** A feedback is for those to whom the rules of its item show it. */
class ItemFeedbackTest {
  private static final String DECLARED =
      ItemXml.response(
              "single", "identifier", "<correctResponse><value>A</value></correctResponse>")
          + ItemXml.score()
          + "<outcomeDeclaration identifier='FEEDBACK' cardinality='single' baseType='identifier'/>";

  private static final String MATCHED =
      "<match><variable identifier='RESPONSE'/><correct identifier='RESPONSE'/></match>";

  private static String body(String inFirst) {
    return "<itemBody><p>Which?</p><choiceInteraction responseIdentifier='RESPONSE' maxChoices='1'>"
        + "<simpleChoice identifier='A'>a"
        + inFirst
        + "</simpleChoice><simpleChoice identifier='B'>b</simpleChoice>"
        + "<simpleChoice identifier='C'>c</simpleChoice></choiceInteraction></itemBody>";
  }

  private static String modal(String identifier, String text) {
    return "<modalFeedback outcomeIdentifier='FEEDBACK' identifier='"
        + identifier
        + "' showHide='show'><p>"
        + text
        + "</p></modalFeedback>";
  }

  private static String choiceFeedback(Question question, int choice) {
    return ((Interaction.ChoiceSelection) question.interaction())
        .choices()
        .get(choice)
        .feedback()
        .plainText();
  }

  @Test
  void whatFollowsTheRightAnswerIsForTheCorrectAndTheRestForTheIncorrect() {
    Question question =
        ItemXml.question(
            DECLARED
                + body("")
                + ItemXml.rules(
                    "<responseCondition><responseIf>"
                        + MATCHED
                        + ItemXml.set("SCORE", "float", "1")
                        + ItemXml.set("FEEDBACK", "identifier", "good")
                        + "</responseIf><responseElse>"
                        + ItemXml.set("FEEDBACK", "identifier", "bad")
                        + "</responseElse></responseCondition>")
                + modal("good", "Well done.")
                + modal("bad", "Try again."));

    assertThat(question.feedback().correct().plainText()).isEqualTo("Well done.");
    assertThat(question.feedback().incorrect().plainText()).isEqualTo("Try again.");
  }

  @Test
  void whatIsNamedLikeTheAnswerIsForThatChoice() {
    Question question =
        ItemXml.question(
            DECLARED
                + body("")
                + ItemXml.rules(
                    ItemXml.when(MATCHED, ItemXml.set("SCORE", "float", "1"))
                        + "<setOutcomeValue identifier='FEEDBACK'><variable identifier='RESPONSE'/>"
                        + "</setOutcomeValue>")
                + modal("A", "Indeed.")
                + modal("C", "Far off."));

    assertThat(choiceFeedback(question, 0)).isEqualTo("Indeed.");
    assertThat(choiceFeedback(question, 1)).isEmpty();
    assertThat(choiceFeedback(question, 2)).isEqualTo("Far off.");
    assertThat(question.feedback().correct().isEmpty()).isTrue();
  }

  @Test
  void whatIsAlwaysSetIsForAll() {
    Question question =
        ItemXml.question(
            DECLARED
                + body("")
                + ItemXml.rules(
                    ItemXml.when(MATCHED, ItemXml.set("SCORE", "float", "1"))
                        + ItemXml.set("FEEDBACK", "identifier", "all"))
                + modal("all", "See chapter 2."));

    assertThat(question.feedback().general().plainText()).isEqualTo("See chapter 2.");
  }

  @Test
  void whatStandsInAChoiceIsForThoseWhoTickIt() {
    Question question =
        ItemXml.question(
            DECLARED
                + body(
                    "<feedbackInline outcomeIdentifier='FEEDBACK' identifier='A' showHide='show'>"
                        + "Indeed.</feedbackInline>")
                + ItemXml.rules(ItemXml.when(MATCHED, ItemXml.set("SCORE", "float", "1"))));

    assertThat(choiceFeedback(question, 0)).isEqualTo("Indeed.");
    assertThat(
            ((Interaction.ChoiceSelection) question.interaction())
                .choices()
                .getFirst()
                .content()
                .plainText())
        .isEqualTo("a");
  }

  @Test
  void whatNoRuleShowsIsLeftOutAndNamed() {
    Reader.Result result =
        ItemXml.read(DECLARED + body("") + ItemXml.rules("") + modal("never", "Unseen."));

    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.startsWith("WARNING") && said.contains("a feedback is left out"));
  }
}
