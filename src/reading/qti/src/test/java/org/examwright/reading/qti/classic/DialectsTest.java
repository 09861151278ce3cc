package org.examwright.reading.qti.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.junit.jupiter.api.Test;

/** The ways in which platforms write the same kinds of questions. */
class DialectsTest {
  private static final String LABELS =
      """
      <render_choice shuffle="Yes">
      <response_label ident="a"><material><mattext>Oak</mattext></material></response_label>
      <response_label ident="b"><material><mattext>Fir</mattext></material></response_label>
      <response_label ident="c"><material><mattext>Elm</mattext></material></response_label>
      </render_choice>
      """;

  private static Reader.Result read(String items) {
    return QtiReads.readXml(
        "<questestinterop><assessment title='T'><section>"
            + items
            + "</section></assessment></questestinterop>");
  }

  private static Question one(String item) {
    QuestionSet set = read(item).set();
    return Objects.requireNonNull(set).questions().findFirst().orElseThrow();
  }

  private static String item(String metadata, String presentation, String rules, String feedback) {
    return "<item ident='i'><itemmetadata>"
        + metadata
        + "</itemmetadata><presentation>"
        + presentation
        + "</presentation><resprocessing>"
        + rules
        + "</resprocessing>"
        + feedback
        + "</item>";
  }

  @Test
  void brightspaceCallsTheFeedbackToAQuestionLikeTheQuestionAndSwitchesItOnByNothing() {
    String item =
        item(
                "",
                text("Which?")
                    + "<response_lid ident='Q1_LID' rcardinality='Single'>"
                    + LABELS
                    + "</response_lid>",
                "<respcondition><conditionvar><varequal respident='Q1_LID'>b</varequal>"
                    + "</conditionvar><setvar action='Set'>100.0</setvar></respcondition>",
                "<itemfeedback ident='Q1'>"
                    + text("Firs are evergreen.")
                    + "</itemfeedback>"
                    + "<itemfeedback ident='Q7'>"
                    + text("Stray.")
                    + "</itemfeedback>")
            .replace("<item ident='i'>", "<item ident='i' label='Q1'>");

    assertThat(one(item).feedback().general().plainText()).isEqualTo("Firs are evergreen.");
    assertThat(read(item).diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("`Q7` belongs to no answer"));
  }

  @Test
  void aQuizOfACartridgeSaysItsTimeAndAttempts() {
    String limits =
        "<qtimetadata><qtimetadatafield><fieldlabel>qmd_timelimit</fieldlabel>"
            + "<fieldentry>45</fieldentry></qtimetadatafield><qtimetadatafield>"
            + "<fieldlabel>cc_maxattempts</fieldlabel><fieldentry>3</fieldentry>"
            + "</qtimetadatafield></qtimetadata>";

    assertThat(sitting(limits)).isEqualTo(new Sitting(45, 3));
    assertThat(sitting("")).isEqualTo(Sitting.OPEN);
  }

  private static Sitting sitting(String metadata) {
    return Objects.requireNonNull(
            QtiReads.readXml(
                    "<questestinterop><assessment title='T'>"
                        + metadata
                        + "<section>"
                        + item("", text("Why?"), "", "")
                        + "</section></assessment></questestinterop>")
                .set())
        .sitting();
  }

  private static String text(String words) {
    return "<material><mattext texttype='text/plain'>" + words + "</mattext></material>";
  }

  private static String bb(String words) {
    return "<flow class='FORMATTED_TEXT_BLOCK'><material><mat_extension><mat_formattedtext"
        + " type='HTML'>"
        + words
        + "</mat_formattedtext></mat_extension></material></flow>";
  }

  @Test
  void blackboardNamesTheLabelWhereItsFeedbackIsAskedFor() {
    Question question =
        one(
            item(
                "<bbmd_questiontype>Multiple Choice</bbmd_questiontype>"
                    + "<qmd_absolutescore_max>5.0</qmd_absolutescore_max>",
                "<flow><flow class='QUESTION_BLOCK'>"
                    + bb("Which tree?")
                    + "</flow>"
                    + "<flow class='RESPONSE_BLOCK'><response_lid ident='response'>"
                    + LABELS
                    + "</response_lid></flow></flow>",
                """
                <outcomes><decvar varname="SCORE" maxvalue="5.0"/></outcomes>
                <respcondition title="correct"><conditionvar><varequal respident="response">b</varequal></conditionvar>
                <setvar variablename="SCORE" action="Set">SCORE.max</setvar><displayfeedback linkrefid="correct"/></respcondition>
                <respcondition title="incorrect"><conditionvar><other/></conditionvar>
                <setvar variablename="SCORE" action="Set">0.0</setvar><displayfeedback linkrefid="incorrect"/></respcondition>
                <respcondition><conditionvar><varequal respident="a" case="No"/></conditionvar>
                <setvar variablename="SCORE" action="Set">0</setvar><displayfeedback linkrefid="a"/></respcondition>
                """,
                "<itemfeedback ident='correct'>"
                    + bb("Well")
                    + "</itemfeedback>"
                    + "<itemfeedback ident='incorrect'>"
                    + bb("&lt;br /&gt;")
                    + "</itemfeedback>"
                    + "<itemfeedback ident='a'><solution><solutionmaterial>"
                    + bb("Acorns")
                    + "</solutionmaterial></solution></itemfeedback>"));

    assertThat(QuestionText.of(question)).isEqualTo("one Oak [Fir] Elm");
    assertThat(question.stem().plainText()).isEqualTo("Which tree?");
    assertThat(question.points().toPlainString()).isEqualTo("5");
    assertThat(question.feedback().correct().plainText()).isEqualTo("Well");
    assertThat(question.feedback().incorrect().isEmpty()).isTrue();
    assertThat(
            ((Interaction.ChoiceSelection) question.interaction())
                .choices()
                .getFirst()
                .feedback()
                .plainText())
        .isEqualTo("Acorns");
  }

  @Test
  void blackboardsTrueAndFalseAreKnownByTheirIdentifiers() {
    assertThat(
            QuestionText.of(
                one(
                    item(
                        "<bbmd_questiontype>True/False</bbmd_questiontype>",
                        bb("Elms are trees")
                            + "<response_lid ident='response'><render_choice>"
                            + "<response_label ident='true'/><response_label ident='false'/>"
                            + "</render_choice></response_lid>",
                        "<respcondition title='correct'><conditionvar><varequal"
                            + " respident='response'>false</varequal></conditionvar><setvar"
                            + " variablename='SCORE' action='Set'>SCORE.max</setvar></respcondition>",
                        ""))))
        .isEqualTo("false");
  }

  @Test
  void blackboardsPairsOfWordsAreAChoice() {
    assertThat(
            QuestionText.of(
                one(
                    item(
                        "<bbmd_questiontype>Either/Or</bbmd_questiontype>",
                        bb("Elms are trees")
                            + "<response_lid ident='response'><render_choice>"
                            + "<response_label ident='yes_no.true'>"
                            + text("yes_no.true")
                            + "</response_label><response_label ident='yes_no.false'>"
                            + text("yes_no.false")
                            + "</response_label></render_choice></response_lid>",
                        "<respcondition title='correct'><conditionvar><varequal"
                            + " respident='response'>yes_no.true</varequal></conditionvar><setvar"
                            + " variablename='SCORE' action='Set'>SCORE.max</setvar></respcondition>",
                        ""))))
        .isEqualTo("one [Yes] No");
  }

  @Test
  void blackboardNamesGapsByTheirResponses() {
    Question question =
        one(
            item(
                "<bbmd_questiontype>Fill in the Blank Plus</bbmd_questiontype>",
                bb("The [tree] has [fruit].")
                    + "<response_str ident='tree'><render_fib/></response_str>"
                    + "<response_str ident='fruit'><render_fib/></response_str>",
                "<respcondition title='correct'><conditionvar><and><or><varequal respident='tree'>oak"
                    + "</varequal><varequal respident='tree'>red oak</varequal></or><or><varequal"
                    + " respident='fruit'>acorns</varequal></or></and></conditionvar><setvar"
                    + " variablename='SCORE' action='Set'>SCORE.max</setvar></respcondition>",
                ""));

    assertThat(QuestionText.of(question)).isEqualTo("gaps oak|red oak; acorns");
    assertThat(question.stem().plainText()).isEqualTo("The ___ has ___.");
  }

  @Test
  void aModelAnswerStandsInASolution() {
    assertThat(
            QuestionText.of(
                one(
                    item(
                        "<bbmd_questiontype>Essay</bbmd_questiontype>",
                        bb("Why?") + "<response_str ident='response'><render_fib/></response_str>",
                        "",
                        "<itemfeedback ident='solution'><solution><solutionmaterial>"
                            + bb("Because")
                            + "</solutionmaterial></solution></itemfeedback>"))))
        .isEqualTo("open Because");
  }

  @Test
  void blackboardOrdersByOneCondition() {
    assertThat(
            QuestionText.of(
                one(
                    item(
                        "<bbmd_questiontype>Ordering</bbmd_questiontype>",
                        bb("Order")
                            + "<response_lid ident='response' rcardinality='Ordered'>"
                            + LABELS
                            + "</response_lid>",
                        "<respcondition title='correct'><conditionvar><and><varequal"
                            + " respident='response'>c</varequal><varequal respident='response'>a"
                            + "</varequal><varequal respident='response'>b</varequal></and>"
                            + "</conditionvar><setvar variablename='SCORE' action='Set'>SCORE.max"
                            + "</setvar></respcondition>",
                        ""))))
        .isEqualTo("order Elm<Oak<Fir");
  }

  @Test
  void brightspaceHasAConditionForEachOptionInPercent() {
    Question question =
        one(
            item(
                "<qtimetadata><qti_metadatafield><fieldlabel>qmd_questiontype</fieldlabel>"
                    + "<fieldentry>Multiple Choice</fieldentry></qti_metadatafield>"
                    + "<qti_metadatafield><fieldlabel>qmd_weighting</fieldlabel>"
                    + "<fieldentry>3.000000000</fieldentry></qti_metadatafield></qtimetadata>",
                "<flow>"
                    + text("Which?")
                    + "<response_lid ident='Q_LID'>"
                    + LABELS
                    + "</response_lid></flow>",
                """
                <respcondition><conditionvar><varequal respident="Q_LID">a</varequal></conditionvar>
                <setvar action="Set">0.000000000</setvar><displayfeedback linkrefid="Q_IF1"/></respcondition>
                <respcondition><conditionvar><varequal respident="Q_LID">b</varequal></conditionvar>
                <setvar action="Set">50.000000000</setvar><displayfeedback linkrefid="Q_IF2"/></respcondition>
                <respcondition><conditionvar><varequal respident="Q_LID">c</varequal></conditionvar>
                <setvar action="Set">100.000000000</setvar><displayfeedback linkrefid="Q_IF3"/></respcondition>
                """,
                "<itemfeedback ident='Q_IF1'>"
                    + text("No oak")
                    + "</itemfeedback>"
                    + "<itemfeedback ident='Q_IF3'>"
                    + text("Yes")
                    + "</itemfeedback>"));

    assertThat(QuestionText.of(question)).isEqualTo("one Oak Fir(50) [Elm]");
    assertThat(question.points().toPlainString()).isEqualTo("3");
    assertThat(((Interaction.ChoiceSelection) question.interaction()).choices())
        .extracting(choice -> choice.feedback().plainText())
        .containsExactly("No oak", "", "Yes");
  }

  @Test
  void brightspaceCountsWhatIsRight() {
    assertThat(
            QuestionText.of(
                one(
                    item(
                        "<qtimetadata><qti_metadatafield><fieldlabel>qmd_questiontype</fieldlabel>"
                            + "<fieldentry>Multi-Select</fieldentry></qti_metadatafield></qtimetadata>",
                        text("Which?")
                            + "<response_lid ident='L' rcardinality='Multiple'>"
                            + LABELS
                            + "</response_lid>",
                        """
                        <respcondition><conditionvar><varequal respident="L">a</varequal></conditionvar>
                        <setvar varname="D2L_Correct" action="Add">1</setvar></respcondition>
                        <respcondition><conditionvar><varequal respident="L">b</varequal></conditionvar>
                        <setvar varname="D2L_Incorrect" action="Add">1</setvar></respcondition>
                        <respcondition><conditionvar><varequal respident="L">c</varequal></conditionvar>
                        <setvar varname="D2L_Correct" action="Add">1</setvar></respcondition>
                        """,
                        ""))))
        .isEqualTo("several [Oak] Fir [Elm]");
  }

  @Test
  void gapsMayStandInTheTextAsResponses() {
    Question question =
        one(
            item(
                "<qtimetadata><qti_metadatafield><fieldlabel>qmd_questiontype</fieldlabel>"
                    + "<fieldentry>Fill in the Blanks</fieldentry></qti_metadatafield></qtimetadata>",
                "<flow>"
                    + text("An ")
                    + "<response_str ident='Q1_STR'><render_fib/></response_str>"
                    + text(" has ")
                    + "<response_str ident='Q2_STR'><render_fib/></response_str>"
                    + text(".")
                    + "</flow>",
                """
                <respcondition><conditionvar><varequal respident="Q1_STR" case="no">oak</varequal></conditionvar>
                <setvar action="Set">50</setvar></respcondition>
                <respcondition><conditionvar><varequal respident="Q2_STR" case="no">acorns</varequal></conditionvar>
                <setvar action="Set">50</setvar></respcondition>
                """,
                ""));

    assertThat(QuestionText.of(question)).isEqualTo("gaps oak; acorns");
    assertThat(question.stem().plainText()).isEqualTo("An ___ has ___.");
  }

  @Test
  void aResponseThatConditionsNameOtherwiseIsTheOnlyOne() {
    assertThat(
            QuestionText.of(
                one(
                    item(
                        "",
                        text("Which?") + "<response_str ident='Q_STR'><render_fib/></response_str>",
                        "<respcondition><conditionvar><varequal respident='Q_ANS' case='Yes'>Oak"
                            + "</varequal></conditionvar><setvar action='Set'>100</setvar>"
                            + "</respcondition><respcondition><conditionvar><varequal"
                            + " respident='Q_ANS' case='Yes'>Tree</varequal></conditionvar><setvar"
                            + " action='Set'>25</setvar></respcondition>",
                        ""))))
        .isEqualTo("Words Oak|Tree(25)");
  }

  @Test
  void anItemWithoutAKeyKeepsItsOptionsAndSaysSo() {
    Reader.Result result =
        read(
            item(
                "",
                text("Which?") + "<response_lid ident='r'>" + LABELS + "</response_lid>",
                "",
                ""));

    Question question = Objects.requireNonNull(result.set()).questions().findFirst().orElseThrow();
    assertThat(QuestionText.of(question)).isEqualTo("open ");
    assertThat(question.stem().plainText()).isEqualTo("Which?\nOak\nFir\nElm");
    assertThat(QtiReads.said(result))
        .containsExactly(
            "WARNING quiz.xml:1:49: the file does not say what is right: the question becomes an open"
                + " one");
  }

  @Test
  void aKindThatNothingHereAsksForIsNamed() {
    Reader.Result result =
        read(
            item(
                "<qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>"
                    + "hot_spot_question</fieldentry></qtimetadatafield></qtimetadata>",
                text("Click") + "<response_xy ident='r'/>",
                "",
                ""));

    assertThat(Objects.requireNonNull(result.set()).questions().map(QuestionText::of))
        .containsExactly("open ");
    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.contains("the kind `hot_spot_question` cannot be asked here"));
  }

  @Test
  void feedbackThatNoNameExplainsIsKnownByWhatShowsIt() {
    Feedback feedback =
        one(item(
                "",
                text("Which?") + "<response_lid ident='r'>" + LABELS + "</response_lid>",
                """
                <respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback linkrefid="f1"/></respcondition>
                <respcondition><conditionvar><varequal respident="r">a</varequal></conditionvar><setvar action="Set">1</setvar></respcondition>
                <displayfeedback linkrefid="f2"/>
                <respcondition><conditionvar><other/></conditionvar><displayfeedback linkrefid="f3"/></respcondition>
                """,
                "<itemfeedback ident='f1'>"
                    + text("Always")
                    + "</itemfeedback>"
                    + "<itemfeedback ident='f3'>"
                    + text("Wrong")
                    + "</itemfeedback>"))
            .feedback();

    assertThat(List.of(feedback.general(), feedback.incorrect()))
        .extracting(text -> text.plainText())
        .containsExactly("Always", "Wrong");
  }

  @Test
  void questionsThatAreDrawnFromAGroupAreAPool() {
    String group =
        "<section title='Group'><selection_ordering><selection><selection_number>1</selection_number>"
            + "<selection_extension><points_per_item>4</points_per_item></selection_extension>"
            + "</selection></selection_ordering>"
            + item("", text("One?"), "", "")
                .replace("'i'", "'i1'")
                .replace(
                    "</presentation>",
                    "<response_str ident='r'><render_fib/></response_str></presentation>")
            + item("", text("Two?"), "", "")
                .replace("'i'", "'i2'")
                .replace(
                    "</presentation>",
                    "<response_str ident='r'><render_fib/></response_str></presentation>")
            + "</section>";

    QuestionSet set = Objects.requireNonNull(read(group + item("", text("Text"), "", "")).set());

    assertThat(set.sections())
        .extracting(section -> section.path())
        .containsExactly(List.of("Group"), List.of());
    assertThat(set.sections().getFirst().pick()).isEqualTo(1);
    assertThat(set.sections().getFirst().questions())
        .extracting(question -> question.points().toPlainString())
        .containsExactly("4", "4");
  }

  @Test
  void questionsOfABankThatIsNotThereAreSaidToBeMissing() {
    assertThat(
            QtiReads.said(
                read(
                    "<section title='G'><selection_ordering><selection><selection_number>3"
                        + "</selection_number><sourcebank_ref>bank1</sourcebank_ref></selection>"
                        + "</selection_ordering></section>"
                        + item("", text("Text"), "", ""))))
        .anyMatch(
            said ->
                said.contains(
                    "3 questions are drawn from the bank `bank1`, which the package lacks"));
  }

  @Test
  void aFormulaOfCanvasIsOne() {
    Question question =
        one(
            item(
                "",
                "<material><mattext texttype='text/html'>&lt;p&gt;Solve &lt;img"
                    + " class=\"equation_image\" title=\"x\" src=\"/equation_images/x%255E2\""
                    + " alt=\"LaTeX: x^2\" data-equation-content=\"x^2\"&gt;&lt;/p&gt;</mattext>"
                    + "</material>",
                "",
                ""));

    assertThat(question.stem())
        .hasToString(
            "RichText[blocks=[Paragraph[content=[Text[value=Solve ], Formula[tex=x^2]]]]]");
  }
}
