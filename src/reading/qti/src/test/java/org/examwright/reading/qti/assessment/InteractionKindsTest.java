package org.examwright.reading.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of interaction becomes what the model has for it, or is named. */
class InteractionKindsTest {
  private static String correct(String... values) {
    StringBuilder out = new StringBuilder("<correctResponse>");
    for (String value : values) {
      out.append("<value>").append(value).append("</value>");
    }
    return out.append("</correctResponse>").toString();
  }

  private static String pairs(String... values) {
    return ItemXml.response("multiple", "directedPair", correct(values));
  }

  private static String associable(String... ids) {
    StringBuilder out = new StringBuilder();
    for (String id : ids) {
      out.append("<simpleAssociableChoice identifier='").append(id).append("' matchMax='1'>");
      out.append(id.toLowerCase(java.util.Locale.ROOT)).append("</simpleAssociableChoice>");
    }
    return out.toString();
  }

  private static String sets(String lefts, String rights) {
    return "<itemBody><p>Match.</p><matchInteraction responseIdentifier='RESPONSE'><simpleMatchSet>"
        + lefts
        + "</simpleMatchSet><simpleMatchSet>"
        + rights
        + "</simpleMatchSet></matchInteraction></itemBody>";
  }

  private static List<Question> all(String content) {
    return Objects.requireNonNull(ItemXml.read(content).set()).questions().toList();
  }

  @Test
  void rightSidesThatBelongToNothingAreDistractors() {
    String item = pairs("A X", "B Y") + sets(associable("A", "B"), associable("X", "Y", "Z"));

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("pairs a=x b=y +z");
  }

  @Test
  void leftSidesThatShareARightSideAreStatementsOfAMatrix() {
    String item =
        pairs("A T", "B F", "C T") + sets(associable("A", "B", "C"), associable("T", "F"));

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("pairs a=t b=f c=t");
  }

  @Test
  void sidesAreTurnedWhereALeftOneBelongsToSeveral() {
    String item =
        pairs("A X", "A Y", "B Z") + sets(associable("A", "B"), associable("X", "Y", "Z"));

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("pairs x=a y=a z=b");
  }

  @Test
  void sidesThatBelongToSeveralOnBothSidesAreKeptAsText() {
    String item =
        pairs("A X", "A Y", "B X", "B Y") + sets(associable("A", "B"), associable("X", "Y"));

    Question question = ItemXml.question(item);

    assertThat(QuestionText.of(question)).isEqualTo("text");
    assertThat(question.stem().plainText()).contains("Match.", "a", "b", "x", "y");
  }

  @Test
  void thingsOfOneListAreBroughtTogether() {
    String item =
        ItemXml.response("multiple", "pair", correct("A B", "C D"))
            + "<itemBody><associateInteraction responseIdentifier='RESPONSE' maxAssociations='2'>"
            + "<prompt>Who fought whom?</prompt>"
            + associable("A", "B", "C", "D", "E")
            + "</associateInteraction></itemBody>";

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("pairs a=b c=d +e");
  }

  @Test
  void wordsThatAreDraggedIntoATextAreListsToChooseFrom() {
    String item =
        pairs("W G1", "S G2")
            + "<itemBody><gapMatchInteraction responseIdentifier='RESPONSE'><prompt>Fill.</prompt>"
            + "<gapText identifier='W' matchMax='1'>winter</gapText>"
            + "<gapText identifier='S' matchMax='1'>summer</gapText>"
            + "<p>Now is the <gap identifier='G1'/> made <gap identifier='G2'/>.</p>"
            + "</gapMatchInteraction></itemBody>";

    Question question = ItemXml.question(item);

    assertThat(QuestionText.of(question)).isEqualTo("gaps [winter] summer; winter [summer]");
    assertThat(question.stem().plainText()).startsWith("Fill.").contains("Now is the");
  }

  @Test
  void wordsThatAreMarkedInATextAreChoices() {
    String item =
        ItemXml.response("single", "identifier", correct("B"))
            + "<itemBody><hottextInteraction responseIdentifier='RESPONSE' maxChoices='1'>"
            + "<prompt>Find the mistake.</prompt><p>Sponsors <hottext identifier='A'>of the</hottext>"
            + " Olympics <hottext identifier='B'>who was</hottext> there.</p>"
            + "</hottextInteraction></itemBody>";

    Question question = ItemXml.question(item);

    assertThat(QuestionText.of(question)).isEqualTo("one of the [who was]");
    assertThat(question.stem().plainText()).contains("Sponsors of the Olympics who was there.");
  }

  @Test
  void gapsThatCountDifferentlyAreNamed() {
    String declaration =
        "<responseDeclaration identifier='%s' cardinality='single' baseType='string'><mapping"
            + " defaultValue='0'><mapEntry mapKey='x' mappedValue='%s'/></mapping>"
            + "</responseDeclaration>";
    String body =
        ItemXml.score()
            + "<itemBody><p>Say <textEntryInteraction responseIdentifier='A'/> and"
            + " <textEntryInteraction responseIdentifier='B'/>.</p></itemBody>"
            + ItemXml.rules(
                "<setOutcomeValue identifier='SCORE'><sum><mapResponse identifier='A'/>"
                    + "<mapResponse identifier='B'/></sum></setOutcomeValue>");
    String said = "the item gives more points for some parts; here all count the same";

    Reader.Result different =
        ItemXml.read(declaration.formatted("A", "1") + declaration.formatted("B", "2") + body);
    Reader.Result alike =
        ItemXml.read(declaration.formatted("A", "2") + declaration.formatted("B", "2") + body);

    assertThat(QtiReads.said(different)).anyMatch(line -> line.contains(said));
    assertThat(QtiReads.said(alike)).noneMatch(line -> line.contains(said));
    assertThat(Objects.requireNonNull(different.set()).totalPoints()).isEqualByComparingTo("3");
  }

  @Test
  void aSliderAsksForANumber() {
    String item =
        ItemXml.response("single", "integer", correct("16"))
            + "<itemBody><sliderInteraction responseIdentifier='RESPONSE' lowerBound='0'"
            + " upperBound='100' step='2'><prompt>How many?</prompt></sliderInteraction></itemBody>";

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("number 16");
  }

  @Test
  void anOrderIsThatOfTheRightAnswer() {
    String item =
        ItemXml.response("ordered", "identifier", correct("B", "A", "C"))
            + "<itemBody><orderInteraction responseIdentifier='RESPONSE'><prompt>Sort.</prompt>"
            + "<simpleChoice identifier='A'>a</simpleChoice><simpleChoice identifier='B'>b"
            + "</simpleChoice><simpleChoice identifier='C'>c</simpleChoice></orderInteraction>"
            + "</itemBody>";

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("order b<a<c");
  }

  @Test
  void aListWithinALineIsAGap() {
    String item =
        ItemXml.response("single", "identifier", correct("Y"))
            + "<itemBody><p>Now is the <inlineChoiceInteraction responseIdentifier='RESPONSE'>"
            + "<inlineChoice identifier='G'>winter</inlineChoice><inlineChoice identifier='Y'>summer"
            + "</inlineChoice></inlineChoiceInteraction> of our content.</p></itemBody>";

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("gaps winter [summer]");
  }

  @Test
  void anEmptyChoiceWithinALineIsNone() {
    String item =
        ItemXml.response("single", "identifier", correct("Y"))
            + "<itemBody><p>Now is the <inlineChoiceInteraction responseIdentifier='RESPONSE'>"
            + "<inlineChoice identifier='N'/><inlineChoice identifier='G'>winter</inlineChoice>"
            + "<inlineChoice identifier='Y'>summer</inlineChoice></inlineChoiceInteraction> of our"
            + " content.</p></itemBody>";

    assertThat(QuestionText.of(ItemXml.question(item))).isEqualTo("gaps winter [summer]");
  }

  @Test
  void aTextHasItsRubricForAModelAnswer() {
    String item =
        ItemXml.response("single", "string", "")
            + "<itemBody><rubricBlock view='scorer'><p>All of it.</p></rubricBlock>"
            + "<rubricBlock view='candidate'><p>Take your time.</p></rubricBlock>"
            + "<extendedTextInteraction responseIdentifier='RESPONSE' expectedLines='4'>"
            + "<prompt>Why?</prompt></extendedTextInteraction></itemBody>";

    Question question = ItemXml.question(item);

    assertThat(QuestionText.of(question)).isEqualTo("open All of it.");
    assertThat(question.stem().plainText()).contains("Take your time.", "Why?");
    assertThat(((Interaction.OpenResponse) question.interaction()).expectedLines()).isEqualTo(4);
  }

  @Test
  void aListForEachLineOutOfTheSameChoicesIsMatching() {
    String declaration =
        "<responseDeclaration identifier='%s' cardinality='single' baseType='identifier'>"
            + "<correctResponse><value>%s</value></correctResponse></responseDeclaration>";
    String interaction =
        "<choiceInteraction responseIdentifier='%s' maxChoices='1'><prompt>%s</prompt>"
            + "<simpleChoice identifier='%<s1'>one</simpleChoice>"
            + "<simpleChoice identifier='%<s2'>two</simpleChoice>"
            + "<simpleChoice identifier='%<s3'>three</simpleChoice></choiceInteraction>";

    List<Question> questions =
        all(
            declaration.formatted("R1", "uno1")
                + declaration.formatted("R2", "due2")
                + "<itemBody><p>Translate.</p>"
                + interaction.formatted("R1", "uno")
                + interaction.formatted("R2", "due")
                + "</itemBody>");

    assertThat(questions.stream().map(QuestionText::of))
        .containsExactly("pairs uno=one due=two +three");
  }

  @Test
  void anItemThatAsksSeveralThingsBecomesSeveralQuestionsAndIsNamed() {
    Reader.Result result =
        ItemXml.read(
            ItemXml.response("single", "identifier", correct("A"))
                + "<responseDeclaration identifier='TEXT' cardinality='single' baseType='string'/>"
                + "<itemBody><p>Is it so?</p><choiceInteraction responseIdentifier='RESPONSE'"
                + " maxChoices='1'><simpleChoice identifier='A'>Yes</simpleChoice><simpleChoice"
                + " identifier='B'>No</simpleChoice></choiceInteraction><p>Why?</p>"
                + "<extendedTextInteraction responseIdentifier='TEXT'/></itemBody>");

    assertThat(Objects.requireNonNull(result.set()).questions().map(QuestionText::of))
        .containsExactly("one [Yes] No", "open ");
    assertThat(QtiReads.said(result)).anyMatch(said -> said.contains("becomes 2 questions"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hotspotInteraction",
        "selectPointInteraction",
        "graphicOrderInteraction",
        "graphicAssociateInteraction",
        "graphicGapMatchInteraction",
        "positionObjectInteraction",
        "drawingInteraction",
        "mediaInteraction",
        "customInteraction",
        "portableCustomInteraction"
      })
  void whatTheModelDoesNotKnowIsNamedAndItsTextIsKept(String kind) {
    Reader.Result result =
        ItemXml.read(
            ItemXml.response("single", "identifier", "")
                + "<itemBody><p>Look here.</p><"
                + kind
                + " responseIdentifier='RESPONSE'><prompt>And click.</prompt></"
                + kind
                + "></itemBody>");

    Question question = Objects.requireNonNull(result.set()).questions().findFirst().orElseThrow();
    assertThat(QuestionText.of(question)).isEqualTo("text");
    assertThat(question.stem().plainText()).contains("Look here.", "And click.");
    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.startsWith("WARNING") && said.contains("its text is kept"));
  }

  @Test
  void anItemThatComputesItsValuesIsNamedAndNoKeyIsInvented() {
    Reader.Result result =
        ItemXml.read(
            ItemXml.response("single", "integer", correct("7"))
                + "<templateDeclaration identifier='X' cardinality='single' baseType='integer'/>"
                + "<itemBody><p>What is <printedVariable identifier='X'/> + 1?</p>"
                + "<p><textEntryInteraction responseIdentifier='RESPONSE'/></p></itemBody>");

    assertThat(Objects.requireNonNull(result.set()).questions().map(QuestionText::of))
        .containsExactly("text");
    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.contains("computes its values anew for each learner"));
  }
}
