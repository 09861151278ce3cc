package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.testkit.Sets.open;
import static org.examwright.testkit.Sets.question;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the kinds of questions become in QTI 2.1, and where 2.2 and 3.0 differ. */
class AssessmentItemTest {
  private static final RichText STEM = RichText.of("Stem");
  private static final Exporter<QtiOptions> V2_1 = new Qti21Exporter();
  private static final Exporter<QtiOptions> V2_2 = new Qti22Exporter();
  private static final Exporter<QtiOptions> V3_0 = new Qti30Exporter();

  @Test
  void anEssayHasItsModelAnswerForScorers() {
    Question essay =
        question("q", STEM, new Interaction.OpenResponse(RichText.of("Because."), STEM, 12));

    assertThat(item(V2_1, essay))
        .contains("cardinality=\"single\" baseType=\"string\"/>")
        .contains("<extendedTextInteraction responseIdentifier=\"RESPONSE\" expectedLines=\"12\"/>")
        .containsPattern("<rubricBlock view=\"scorer\">\\s*<div><p>Because.</p></div>")
        .containsPattern(
            "<rubricBlock view=\"scorer\" class=\"grader-notes\">\\s*<div><p>Stem</p></div>")
        .doesNotContain("correctResponse", "externalScored", "responseProcessing");
    assertThat(item(V2_2, essay)).contains("externalScored=\"human\"");
    assertThat(item(V3_0, essay))
        .contains("external-scored=\"human\"")
        .containsPattern(
            "<qti-rubric-block use=\"scoring\" view=\"scorer\">\\s*<qti-content-body>\\s*"
                + "<div><p>Because.</p></div>");
  }

  @Test
  void aShortAnswerIsMappedAndSaysWhetherCaseCounts() {
    Question shortAnswer = shortAnswer(RichText.EMPTY);

    assertThat(item(V2_1, shortAnswer))
        .containsPattern("<correctResponse>\\s*<value>Paris</value>\\s*</correctResponse>")
        .contains("<mapEntry mapKey=\"Paris\" mappedValue=\"1\" caseSensitive=\"false\"/>")
        .contains("<mapEntry mapKey=\"Lyon\" mappedValue=\"0.25\" caseSensitive=\"false\"/>")
        .contains(
            "template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"")
        .contains("<div><p><textEntryInteraction responseIdentifier=\"RESPONSE\"");
  }

  @Test
  void anUnwrittenAnswerIsNotMappedInVersion3() {
    assertThat(item(V3_0, shortAnswer(RichText.EMPTY)))
        .doesNotContain("template=")
        .containsPattern("<qti-is-null>\\s*<qti-variable identifier=\"RESPONSE\"")
        .contains("<qti-map-response identifier=\"RESPONSE\"");
  }

  @Test
  void anUnwrittenAnswerIsNotComparedForItsFeedbackInVersion3() {
    assertThat(item(V3_0, shortAnswer(RichText.of("Nearly"))))
        .containsPattern(
            "<qti-response-if>\\s*<qti-is-null>\\s*<qti-variable identifier=\"RESPONSE\"/>\\s*"
                + "</qti-is-null>\\s*</qti-response-if>\\s*"
                + "<qti-response-else-if>\\s*<qti-string-match");
  }

  @Test
  void everyFeedbackHasItsOutcomeInVersion3SinceAPlayerShowsOnlyTheLastOfAList() {
    assertThat(item(V3_0, shortAnswer(RichText.of("Nearly"))))
        .contains(
            "<qti-outcome-declaration identifier=\"RESPONSE_2_fb\" cardinality=\"single\"",
            "<qti-set-outcome-value identifier=\"RESPONSE_2_fb\">",
            "outcome-identifier=\"RESPONSE_2_fb\" identifier=\"RESPONSE_2_fb\"")
        .doesNotContain("FEEDBACK", "qti-multiple");
  }

  @Test
  void feedbackOfAnAcceptedAnswerIsSwitchedOn() {
    assertThat(item(V2_1, shortAnswer(RichText.of("Nearly"))))
        .contains("<stringMatch caseSensitive=\"false\">")
        .contains("<baseValue baseType=\"identifier\">RESPONSE_2_fb</baseValue>")
        .contains("identifier=\"RESPONSE_2_fb\" showHide=\"show\"");
  }

  @Test
  void aSingleChoiceMatchesItsKey() {
    assertThat(item(V2_1, question("q", STEM, choices(false, null))))
        .contains("cardinality=\"single\" baseType=\"identifier\"", "maxChoices=\"1\"")
        .contains("<value>choice_1</value>", "rptemplates/match_correct\"")
        .contains("shuffle=\"true\"", "<simpleChoice identifier=\"choice_2\">");
    assertThat(item(V3_0, question("q", STEM, choices(false, null))))
        .contains("template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct\"")
        .contains("max-choices=\"1\"");
  }

  @Test
  void aSingleChoiceWithPartialCreditIsMapped() {
    assertThat(item(V2_1, question("q", STEM, choices(false, new BigDecimal("50")))))
        .contains("<mapEntry mapKey=\"choice_1\" mappedValue=\"1\"/>")
        .contains("<mapEntry mapKey=\"choice_2\" mappedValue=\"0.5\"/>")
        .contains("rptemplates/map_response\"");
  }

  @Test
  void trueAndFalseAreInTheLanguageOfTheSet() {
    QuestionSet english =
        Sets.of(
            question("q", STEM, new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY)));
    QuestionSet german =
        new QuestionSet(english.title(), "de", english.sections(), english.assets());

    assertThat(QtiPackage.of(V2_1, german).item())
        .contains("xml:lang=\"de\"", ">Richtig</simpleChoice>", "<value>true</value>")
        .contains("shuffle=\"false\" maxChoices=\"1\"", "rptemplates/match_correct\"");
  }

  @Test
  void multipleResponsesAreMappedWithinTheirBounds() {
    assertThat(item(V2_1, question("q", STEM, choices(true, null))))
        .contains("cardinality=\"multiple\"", "maxChoices=\"0\"")
        .contains("<mapping lowerBound=\"0\" upperBound=\"1\" defaultValue=\"0\">")
        .contains("mapKey=\"choice_1\" mappedValue=\"1\"", "mapKey=\"choice_2\" mappedValue=\"-1\"")
        .contains("rptemplates/map_response\"");
  }

  @Test
  void threeKeysEarnTheWholeTogether() {
    Interaction keys =
        new Interaction.ChoiceSelection(
            true,
            List.of(
                Choice.of(STEM, true),
                Choice.of(STEM, true),
                Choice.of(STEM, true),
                Choice.of(STEM, false)),
            true);

    assertThat(3 * 0.3333333333333334).isGreaterThanOrEqualTo(1);
    assertThat(item(V2_1, question("q", STEM, keys)))
        .contains("mappedValue=\"0.3333333333333334\"");
  }

  @Test
  void matchingIsPairsOfTwoSets() {
    List<Inline> right = List.of(new Inline.Text("same"));
    Interaction matching =
        new Interaction.Matching(
            List.of(new Pair(RichText.of("a"), right), new Pair(RichText.of("b"), right)),
            List.of(List.of(new Inline.Text("distractor"))),
            false);

    assertThat(item(V2_1, question("q", STEM, matching)))
        .contains("cardinality=\"multiple\" baseType=\"directedPair\"")
        .contains("<value>left_1 right_2</value>", "<value>left_2 right_2</value>")
        .contains("mapKey=\"left_2 right_2\" mappedValue=\"0.5\"")
        .contains("identifier=\"left_1\" matchMax=\"1\" fixed=\"true\">a<")
        .contains("identifier=\"right_1\" matchMax=\"2\">distractor<")
        .contains("identifier=\"right_2\" matchMax=\"2\">same<")
        .doesNotContain("right_3");
  }

  @Test
  void rightSidesDoNotStandBesideTheirLeftSidesOnPlatformsThatDoNotShuffle() {
    Interaction matching =
        new Interaction.Matching(
            List.of(
                new Pair(RichText.of("1"), List.of(new Inline.Text("a"))),
                new Pair(RichText.of("2"), List.of(new Inline.Text("b")))),
            List.of(),
            true);

    assertThat(item(V2_1, question("q", STEM, matching)))
        .contains("<value>left_1 right_2</value>", "<value>left_2 right_1</value>")
        .containsPattern(">b</simpleAssociableChoice>\\s*<simpleAssociableChoice [^>]*>a<");
  }

  @Test
  void aNumberHasTheEndsOfItsToleranceAndARangeItsOwn() {
    Interaction numeric =
        new Interaction.Numeric(
            List.of(
                NumericAnswer.of(
                    new NumericAnswer.Value(new BigDecimal("3.14"), new BigDecimal("0.010"))),
                new NumericAnswer(
                    new NumericAnswer.Range(new BigDecimal("3"), new BigDecimal("4.5")),
                    new BigDecimal("12.5"),
                    RichText.of("Roughly"))),
            "m/s");

    assertThat(item(V2_1, question("q", STEM, numeric)))
        .contains("baseType=\"float\"", "<value>3.14</value>", "/> m/s</p>")
        .containsPattern(bounds("3.13", "3.15"))
        .containsPattern(bounds("3", "4.5"))
        .contains("<baseValue baseType=\"float\">0.125</baseValue>", "RESPONSE_2_fb")
        .doesNotContain("tolerance");
  }

  @Test
  void aToleranceIsARangeInVersion3SinceAPlayerTakesItForAnError() {
    assertThat(item(V3_0, tolerant()))
        .doesNotContain("tolerance")
        .containsPattern("<qti-gte>\\s*<qti-variable[^>]*>\\s*<qti-base-value[^>]*>3.13<")
        .containsPattern("<qti-lte>\\s*<qti-variable[^>]*>\\s*<qti-base-value[^>]*>3.15<");
  }

  @Test
  void largeNumbersAndThoseOfManyDigitsAreWrittenPlainly() {
    assertThat(item(V2_1, numbers("1e25", "1e-3", "-0.000000000123456789", "1e-18")))
        .containsPattern(bounds("9999999999999999999999999.999", "10000000000000000000000000.001"))
        .containsPattern(bounds("-0.00000000012345679", "-0.000000000123456788"));
  }

  @Test
  void oneNumberIsComparedAsSuch() {
    assertThat(item(V2_1, numbers("1e3", "0", "1.50", "0")))
        .contains("<equal toleranceMode=\"exact\">", ">1000</baseValue>", ">1.5</baseValue>")
        .doesNotContain("gte", "lte");
  }

  @Test
  void oneNumberHasBoundsBesideATolerantOneSinceCanvasTakesTheFirstBoundsForTheFirstAnswers() {
    assertThat(item(V2_1, numbers("42", "0", "40", "5")))
        .containsPattern("(?s)" + bounds("42", "42") + ".*" + bounds("35", "45"))
        .doesNotContain("equal");
  }

  @Test
  void noNumberIsNotTakenForZeroInVersion3() {
    assertThat(item(V3_0, tolerant()))
        .containsPattern(
            "<qti-response-if>\\s*<qti-is-null>\\s*<qti-variable identifier=\"RESPONSE\"/>\\s*"
                + "</qti-is-null>\\s*<qti-set-outcome-value identifier=\"SCORE\">\\s*"
                + "<qti-base-value base-type=\"float\">0</qti-base-value>\\s*"
                + "</qti-set-outcome-value>\\s*</qti-response-if>\\s*<qti-response-else-if>");
  }

  @Test
  void gapsOfAllKindsAreScoredByThemselvesAndAveraged() {
    assertThat(item(V2_1, mixedGaps()))
        .contains("<responseDeclaration identifier=\"RESPONSE_1\"")
        .contains("<textEntryInteraction responseIdentifier=\"RESPONSE_1\"")
        .contains("<textEntryInteraction responseIdentifier=\"RESPONSE_2\"")
        .contains("<inlineChoiceInteraction responseIdentifier=\"RESPONSE_3\" shuffle=\"true\">")
        .contains("<inlineChoice identifier=\"gap_3_choice_1\">right</inlineChoice>")
        .contains(
            "<mapResponse identifier=\"RESPONSE_1\"", "<mapResponse identifier=\"RESPONSE_3\"")
        .containsPattern(
            "<divide>\\s*<sum>\\s*<variable identifier=\"SCORE_1\"/>\\s*"
                + "<variable identifier=\"SCORE_2\"/>\\s*<variable identifier=\"SCORE_3\"/>\\s*"
                + "</sum>\\s*<baseValue baseType=\"float\">3</baseValue>");
    assertThat(item(V3_0, mixedGaps()))
        .contains("<qti-text-entry-interaction response-identifier=\"RESPONSE_1\"")
        .contains("<qti-inline-choice identifier=\"gap_3_choice_1\">");
  }

  @Test
  void theRightChoiceOfADropDownIsNotTheFirstBecauseItsAuthorWroteItFirst() {
    assertThat(item(V2_1, mixedGaps())).containsPattern("gap_3_choice_2.*gap_3_choice_1");
  }

  @Test
  void orderIsMatchedAsAWhole() {
    assertThat(
            item(
                V2_1,
                question("q", STEM, new Interaction.Ordering(List.of(STEM, RichText.of("b"))))))
        .contains("cardinality=\"ordered\"", "<orderInteraction", "shuffle=\"true\"")
        .containsPattern("<value>choice_1</value>\\s*<value>choice_2</value>")
        .contains("match_correct\"");
  }

  @Test
  void spacesBesideCodeInAChoiceStayInVersion3SinceTheyStandInAParagraph() {
    RichText rich =
        RichText.of(
            new Block.Paragraph(
                List.of(
                    new Inline.Text("call "), new Inline.Code("f()"), new Inline.Text(" once"))));
    String paragraph = "><p>call <code>f()</code> once</p></qti-simple-choice>";

    assertThat(item(V3_0, question("q", STEM, new Interaction.Ordering(List.of(rich, STEM)))))
        .contains(paragraph);
    assertThat(
            item(
                V3_0,
                question(
                    "q",
                    STEM,
                    new Interaction.ChoiceSelection(
                        false, List.of(Choice.of(rich, true), Choice.of(STEM, false)), true))))
        .contains(paragraph);
    assertThat(
            item(
                V3_0,
                question(
                    "q",
                    STEM,
                    new Interaction.Matching(
                        List.of(
                            new Pair(rich, ((Block.Paragraph) rich.blocks().getFirst()).content()),
                            new Pair(STEM, List.of(new Inline.Text("b")))),
                        List.of(),
                        true))))
        .containsPattern("(?s)(<p>call <code>f\\(\\)</code> once</p>.*){2}");
  }

  @Test
  void whatIsToBeOrderedDoesNotStandInTheRightOrderOnPlatformsThatDoNotShuffle() {
    Interaction ordering =
        new Interaction.Ordering(
            List.of(RichText.of("a"), RichText.of("b"), RichText.of("c"), RichText.of("d")));

    assertThat(item(V2_1, question("q", STEM, ordering)))
        .containsPattern("(?s)choice_3\">c<.*choice_4\">d<.*choice_1\">a<.*choice_2\">b<");
  }

  @Test
  void everyFileHasItsUpload() {
    assertThat(
            item(
                V2_1,
                question(
                    "q", STEM, new Interaction.FileUpload(2, List.of(".pdf", ".odt"), STEM, STEM))))
        .contains("baseType=\"file\"", "responseIdentifier=\"RESPONSE_2\"")
        .contains("<prompt>.pdf, .odt</prompt>", "<rubricBlock view=\"scorer\">");
  }

  @Test
  void aDescriptionHasNoInteraction() {
    assertThat(item(V2_1, question("q", STEM, new Interaction.None())))
        .contains("<div><p>Stem</p></div>")
        .doesNotContain("Interaction", "responseDeclaration", "responseProcessing");
  }

  @Test
  void feedbackByOutcomeIsSwitchedOnByTheScore() {
    Feedback feedback =
        new Feedback(STEM, RichText.of("c"), RichText.of("p"), RichText.of("i"), List.of());
    String item =
        item(V2_1, Sets.withFeedback(question("q", STEM, choices(false, null)), feedback));

    assertThat(item)
        .contains("<outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"multiple\"")
        .doesNotContain("template=");
    for (String id : List.of("general_fb", "correct_fb", "partial_fb", "incorrect_fb")) {
      assertThat(item)
          .contains("<baseValue baseType=\"identifier\">" + id + "</baseValue>")
          .contains("<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"" + id + "\"");
    }
  }

  @Test
  void feedbackPerChoiceIsSwitchedOnByTheChoice() {
    Interaction choices =
        new Interaction.ChoiceSelection(
            true,
            List.of(new Choice(STEM, true, null, RichText.of("well")), Choice.of(STEM, false)),
            true);

    assertThat(item(V2_1, question("q", STEM, choices)))
        .containsPattern(
            "<member>\\s*<baseValue baseType=\"identifier\">choice_1</baseValue>\\s*"
                + "<variable identifier=\"RESPONSE\"/>\\s*</member>")
        .contains("identifier=\"RESPONSE_1_fb\"")
        .doesNotContain("RESPONSE_2_fb");
  }

  @Test
  void feedbackThatNothingCanSwitchOnIsReported() {
    Feedback feedback =
        new Feedback(RichText.EMPTY, STEM, RichText.EMPTY, RichText.EMPTY, List.of());
    QuestionSet set = Sets.of(Sets.withFeedback(open("q", STEM), feedback));

    assertThat(QtiPackage.of(V2_1, set).item()).doesNotContain("modalFeedback");
    assertThat(V2_1.export(set, V2_1.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.OUTCOME_FEEDBACK);
  }

  @Test
  void theBodyHasNothingThatTheStandardForbids() {
    assertThat(item(V2_1, open("q", QtiSets.everyBlock())))
        .contains("<span class=\"strike\">gone</span>", "class=\"align-left\"")
        .contains(
            "<pre><code class=\"language-c++\">int main()\n{\n\n\t  return 0;\n}</code></pre>")
        .doesNotContain("style=", "<s>", "start=", "title=\"tip\"");
  }

  @Test
  void linesOfCodeStayApartInVersion3ThoughAPlayerSetsCodeInOneLine() {
    assertThat(item(V3_0, open("q", QtiSets.everyBlock())))
        .contains("<pre class=\"language-c++\">int main()\n{\n\n\t  return 0;\n}</pre>");
  }

  @Test
  void formulasAreMathMlAndThoseNotUnderstoodAreReported() {
    QuestionSet set = Sets.of(open("q", QtiSets.everyBlock()));

    assertThat(QtiPackage.of(V2_1, set).item())
        .contains("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"", "<mfrac>")
        .contains("\\(\\unknowncommand{x}\\)");
    assertThat(V2_1.export(set, V2_1.defaults()).diagnostics())
        .filteredOn(diagnostic -> diagnostic.feature() == Feature.FORMULA)
        .singleElement()
        .satisfies(loss -> assertThat(loss.message()).contains("\\unknowncommand{x}"));
  }

  @Test
  void formattingOfRightSidesIsKeptAndNotReported() {
    List<Inline> right = List.of(new Inline.Code("x"));
    Interaction matching =
        new Interaction.Matching(
            List.of(new Pair(STEM, right), new Pair(STEM, List.of(new Inline.Text("y")))),
            List.of(),
            true);
    QuestionSet set = Sets.of(question("q", STEM, matching));

    assertThat(QtiPackage.of(V2_1, set).item()).contains("<code>x</code>");
    assertThat(V2_1.export(set, V2_1.defaults()).diagnostics()).isEmpty();
  }

  private static String item(Exporter<QtiOptions> exporter, Question question) {
    return QtiPackage.of(exporter, Sets.of(question)).item();
  }

  private static Interaction choices(boolean multiple, @Nullable BigDecimal partial) {
    return new Interaction.ChoiceSelection(
        multiple,
        List.of(
            Choice.of(RichText.of("right"), true),
            new Choice(RichText.of("wrong"), false, partial, RichText.EMPTY)),
        true);
  }

  private static Question shortAnswer(RichText feedback) {
    return question(
        "q",
        STEM,
        new Interaction.ShortAnswer(
            List.of(
                AcceptedAnswer.of("Paris"),
                new AcceptedAnswer("Lyon", new BigDecimal("25"), feedback)),
            false));
  }

  private static Question tolerant() {
    NumericAnswer.Value value =
        new NumericAnswer.Value(new BigDecimal("3.14"), new BigDecimal("0.01"));
    return question("q", STEM, new Interaction.Numeric(List.of(NumericAnswer.of(value)), ""));
  }

  /** Two numbers, each with its tolerance. */
  private static Question numbers(String one, String within, String other, String around) {
    return question(
        "q",
        STEM,
        new Interaction.Numeric(
            List.of(
                NumericAnswer.of(
                    new NumericAnswer.Value(new BigDecimal(one), new BigDecimal(within))),
                NumericAnswer.of(
                    new NumericAnswer.Value(new BigDecimal(other), new BigDecimal(around)))),
            ""));
  }

  private static String bounds(String lowest, String highest) {
    String number = "<%s>\\s*<variable[^>]*>\\s*<baseValue baseType=\"float\">%s</baseValue>";
    return number.formatted("gte", lowest) + "\\s*</gte>\\s*" + number.formatted("lte", highest);
  }

  private static Question mixedGaps() {
    List<Choice> choices =
        List.of(Choice.of(RichText.of("right"), true), Choice.of(RichText.of("wrong"), false));
    NumericAnswer one = NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO));
    return question(
        "q",
        QtiSets.gapped().then(RichText.of(new Block.Rule())),
        new Interaction.Gaps(
            List.of(
                new Gap.TextGap("1", List.of(AcceptedAnswer.of("x")), true),
                new Gap.NumericGap("2", List.of(one)),
                new Gap.DropDownGap("3", choices))));
  }
}
