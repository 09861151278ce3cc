package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.testkit.Sets.open;
import static org.examwright.testkit.Sets.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QTI 1.2 as Canvas reads it. */
class CanvasDialectTest {
  private static final RichText STEM = RichText.of("Stem");
  private static final Qti12Exporter EXPORTER = new Qti12Exporter();

  @Test
  void theManifestNamesTheQuizItsSettingsAndPictures() {
    Question question =
        open("q", RichText.ofInlines(List.of(new Inline.Image("a b.png", "", "", null, null))));
    QtiPackage files =
        QtiPackage.of(EXPORTER, Sets.of(List.of(question), List.of(Samples.picture("a b.png"))));

    String quiz = files.files().keySet().stream().toList().get(1).replaceFirst("/.*", "");
    assertThat(files.files().keySet())
        .containsExactly(
            "imsmanifest.xml",
            quiz + "/" + quiz + ".xml",
            quiz + "/assessment_meta.xml",
            "images/a-b.png");
    assertThat(files.documents().get("imsmanifest.xml"))
        .contains("<schema>IMS Content</schema>", "<schemaversion>1.1.3</schemaversion>")
        .contains("type=\"imsqti_xmlv1p2\"", "type=\"webcontent\" href=\"images/a-b.png\"")
        .contains("associatedcontent/imscc_xmlv1p1/learning-application-resource")
        .contains("href=\"" + quiz + "/assessment_meta.xml\"");
  }

  @Test
  void theSettingsSayTitlePointsAndShuffling() {
    String settings =
        QtiPackage.of(EXPORTER, Sets.of(Sets.withPoints(open("q", STEM), "2.5")))
            .documents()
            .entrySet()
            .stream()
            .filter(file -> file.getKey().endsWith("/assessment_meta.xml"))
            .findFirst()
            .orElseThrow()
            .getValue();

    assertThat(settings)
        .contains("http://canvas.instructure.com/xsd/cccv1p0", "<title>Sample</title>")
        .contains("<points_possible>2.5</points_possible>")
        .contains("<shuffle_answers>false</shuffle_answers>")
        .contains("<quiz_type>assignment</quiz_type>");
  }

  @Test
  void textIsEscapedForHtmlAndThenForXml() {
    assertThat(item(open("q", RichText.of("a<b && c>d &nbsp; ]]>"))))
        .contains(
            "texttype=\"text/html\">&lt;p>a&amp;lt;b &amp;amp;&amp;amp; c&amp;gt;d"
                + " &amp;amp;nbsp; ]]&amp;gt;&lt;/p>");
  }

  @Test
  void anEssayKeepsItsEmptyConditionAndSaysItsModelAnswerTwice() {
    RichText model = RichText.of("Because.");
    assertThat(item(question("q", STEM, new Interaction.OpenResponse(model, RichText.EMPTY, null))))
        .contains("essay_question", "<response_label ident=\"answer1\" rshuffle=\"No\"/>")
        .contains("<fieldlabel>grading_notes</fieldlabel>")
        .contains("<fieldentry>&lt;p>Because.&lt;/p></fieldentry>")
        .contains("<itemfeedback ident=\"solution\">", "linkrefid=\"solution\"")
        .containsPattern("<respcondition continue=\"No\">\\s*<conditionvar>\\s*<other/>");
  }

  @Test
  void graderNotesReachGradersAlone() {
    String item =
        item(
            question(
                "q", STEM, new Interaction.OpenResponse(RichText.EMPTY, RichText.of("N"), null)));

    assertThat(item)
        .contains("<fieldentry>&lt;p>N&lt;/p></fieldentry>")
        .doesNotContain("itemfeedback");
  }

  @Test
  void aShortAnswerHasOneConditionWithAllItAccepts() {
    assertThat(
            item(
                question(
                    "q",
                    STEM,
                    new Interaction.ShortAnswer(
                        List.of(AcceptedAnswer.of("Paris"), AcceptedAnswer.of("paname")), true))))
        .contains("short_answer_question")
        .containsPattern(
            "<conditionvar>\\s*<varequal case=\"Yes\" respident=\"response1\">Paris</varequal>\\s*"
                + "<varequal case=\"Yes\" respident=\"response1\">paname</varequal>\\s*"
                + "</conditionvar>\\s*<setvar action=\"Set\" varname=\"SCORE\">100</setvar>");
  }

  @Test
  void anAnswerThatEarnsLessIsNotTakenForARightOne() {
    assertThat(
            item(
                question(
                    "q",
                    STEM,
                    new Interaction.ShortAnswer(
                        List.of(
                            AcceptedAnswer.of("right"),
                            new AcceptedAnswer("nearly", BigDecimal.TEN, RichText.EMPTY)),
                        false))))
        .doesNotContain("nearly");
  }

  @Test
  void aSingleChoiceSetsAllForItsKey() {
    assertThat(item(question("q", STEM, choices(false))))
        .contains("multiple_choice_question", "rcardinality=\"Single\"", "shuffle=\"Yes\"")
        .containsPattern(
            "<varequal respident=\"response1\">choice_1</varequal>\\s*</conditionvar>\\s*"
                + "<setvar action=\"Set\" varname=\"SCORE\">100</setvar>");
  }

  @Test
  void multipleAnswersAreTheKeysAndNotTheDistractors() {
    assertThat(item(question("q", STEM, choices(true))))
        .contains("multiple_answers_question", "rcardinality=\"Multiple\"")
        .containsPattern(
            "<and>\\s*<varequal respident=\"response1\">choice_1</varequal>\\s*"
                + "<not>\\s*<varequal respident=\"response1\">choice_2</varequal>\\s*</not>\\s*"
                + "</and>");
  }

  @Test
  void trueAndFalseAreTheEnglishWords() {
    assertThat(item(question("q", STEM, new Interaction.TrueFalse(false, RichText.EMPTY, STEM))))
        .contains("true_false_question", ">True</mattext>", ">False</mattext>")
        .contains("<varequal respident=\"response1\">false</varequal>", "\"false_fb\"")
        .doesNotContain("\"true_fb\"");
  }

  @Test
  void everyLeftSideOfAMatchHasAllRightSides() {
    assertThat(item(question("q", STEM, matching())))
        .contains("matching_question", "ident=\"response_1\"", "ident=\"response_3\"")
        .contains("<setvar action=\"Add\" varname=\"SCORE\">33.33</setvar>")
        .containsPattern("(?s)(>distractor</mattext>.*){3}");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 6, 7, 9, 11})
  void allPartsTogetherEarnEverything(int parts) {
    Gap[] gaps =
        IntStream.rangeClosed(1, parts)
            .mapToObj(i -> textGap(Integer.toString(i), "x"))
            .toArray(Gap[]::new);

    assertThat(
            Pattern.compile("action=\"Add\" varname=\"SCORE\">([0-9.]+)<")
                .matcher(item(gaps(gaps)))
                .results()
                .map(share -> new BigDecimal(share.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
  }

  @Test
  void equalRightSidesAreOneChoice() {
    assertThat(item(question("q", STEM, matching())))
        .contains("<varequal respident=\"response_1\">match_3</varequal>")
        .contains("<varequal respident=\"response_2\">match_3</varequal>")
        .contains("<varequal respident=\"response_3\">match_2</varequal>")
        .doesNotContain("match_4");
  }

  @Test
  void aNumberIsExactOrBetweenItsTolerances() {
    assertThat(item(question("q", STEM, new Interaction.Numeric(numbers(), ""))))
        .contains("numerical_question", "fibtype=\"Decimal\"")
        .containsPattern(
            "<or>\\s*<varequal respident=\"response1\">0.5</varequal>\\s*<and>\\s*"
                + "<vargte respident=\"response1\">0.4</vargte>\\s*"
                + "<varlte respident=\"response1\">0.6</varlte>\\s*</and>\\s*</or>");
  }

  @Test
  void theEdgesOfAToleranceAreExactAndLargeNumbersPlain() {
    assertThat(item(question("q", STEM, tolerant("3.14", "0.01"))))
        .contains(">3.14</varequal>", ">3.13</vargte>", ">3.15</varlte>");
    assertThat(item(question("q", STEM, tolerant("1e25", "0.001"))))
        .contains(
            ">10000000000000000000000000</varequal>",
            ">9999999999999999999999999.999</vargte>",
            ">10000000000000000000000000.001</varlte>");
  }

  @Test
  void aRangeIsOnlyItsEnds() {
    assertThat(item(question("q", STEM, new Interaction.Numeric(numbers(), ""))))
        .containsPattern(
            "<conditionvar>\\s*<and>\\s*<vargte respident=\"response1\">1</vargte>\\s*"
                + "<varlte respident=\"response1\">2</varlte>\\s*</and>\\s*</conditionvar>");
  }

  @Test
  void orderIsAllItemsInOrder() {
    assertThat(item(question("q", STEM, new Interaction.Ordering(List.of(RichText.of("a"), STEM)))))
        .contains("ordering_question", "rcardinality=\"Ordered\"")
        .containsPattern("<and>\\s*<varequal[^>]*>item_1</varequal>\\s*<varequal[^>]*>item_2<");
  }

  @Test
  void whatIsToBeOrderedDoesNotStandInTheRightOrder() {
    Interaction ordering = new Interaction.Ordering(List.of(RichText.of("a"), RichText.of("b")));

    assertThat(item(question("q", STEM, ordering)))
        .containsPattern("(?s)response_label ident=\"item_2\".*response_label ident=\"item_1\"");
  }

  @Test
  void aBlankIsNamedInTheStemAndAddsItsShare() {
    assertThat(item(gaps(textGap("1", "Paris"), textGap("2", "Rome"))))
        .contains("fill_in_multiple_blanks_question", "[blank1]", "[blank2]")
        .contains("ident=\"response_blank1\"", "<mattext texttype=\"text/plain\">blank1</mattext>")
        .contains(">Paris</mattext>")
        .contains("<setvar action=\"Add\" varname=\"SCORE\">50</setvar>");
  }

  @Test
  void bracketsInAStemWithBlanksAreNoBlanks() {
    RichText stem =
        RichText.ofInlines(
            List.of(
                new Inline.Text("[text] and [blank1] "),
                new Inline.Code("a[0]"),
                new Inline.GapMark("1")));
    String item = item(question("q", stem, new Interaction.Gaps(List.of(textGap("1", "x")))));

    assertThat(item.substring(item.indexOf("<presentation>")))
        .contains("&amp;#91;text&amp;#93;", "a&amp;#91;0&amp;#93;", "[blank_1]")
        .doesNotContain("[text]", "[blank1]");
  }

  @Test
  void dropDownsAloneAreMultipleDropDowns() {
    assertThat(item(gaps(dropDown("1"), dropDown("2"))))
        .contains("multiple_dropdowns_question", ">wrong</mattext>")
        .contains("<varequal respident=\"response_blank1\">blank1_2</varequal>");
  }

  @Test
  void theRightChoiceOfADropDownIsNotTheFirstBecauseItsAuthorWroteItFirst() {
    assertThat(item(gaps(dropDown("1"), dropDown("2"))))
        .containsPattern("(?s)blank1_1.*>wrong<.*blank1_2.*>right<");
  }

  @Test
  void aDropDownBesideOtherGapsShowsItsOptionsAndIsReported() {
    Question question = gaps(dropDown("1"), textGap("2", "x"));

    assertThat(item(question)).contains("[blank1] (wrong / right)").doesNotContain(">wrong<");
    assertThat(EXPORTER.export(Sets.of(question), EXPORTER.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .contains(Feature.DROP_DOWN_GAP);
  }

  @Test
  void aChoiceOfSeveralLinesIsWrittenOnOneBesideOtherGaps() {
    RichText lines =
        RichText.of(
            RichText.of("two").blocks().getFirst(), RichText.of("lines").blocks().getFirst());
    Gap dropDown =
        new Gap.DropDownGap(
            "1", List.of(Choice.of(lines, true), Choice.of(RichText.of("wrong"), false)));

    assertThat(item(gaps(dropDown, textGap("2", "x"))))
        .contains("(wrong / two lines)", ">two lines</mattext>");
  }

  @Test
  void aNumericGapAcceptsWhatTheAuthorNamed() {
    assertThat(item(gaps(new Gap.NumericGap("1", numbers()), textGap("2", "x"))))
        .contains("fill_in_multiple_blanks_question", ">0.5<", ">1<", ">2<");
  }

  @Test
  void aNumericGapOnItsOwnKeepsItsToleranceAsANumericQuestion() {
    assertThat(item(gaps(new Gap.NumericGap("1", numbers()))))
        .contains("numerical_question", "_____", "<vargte respident=\"response1\">0.4</vargte>");
  }

  @Test
  void aDescriptionIsATextAndReported() {
    Question question = question("q", STEM, new Interaction.None());

    assertThat(item(question))
        .contains("text_only_question", "<fieldentry>0</fieldentry>")
        .doesNotContain("resprocessing");
    assertThat(EXPORTER.export(Sets.of(question), EXPORTER.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.DESCRIPTION);
  }

  @Test
  void feedbackOnADescriptionIsReported() {
    Question question =
        Sets.withFeedback(
            question("q", STEM, new Interaction.None()), Feedback.general(RichText.of("fb")));

    assertThat(EXPORTER.export(Sets.of(question), EXPORTER.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .contains(Feature.GENERAL_FEEDBACK);
  }

  @Test
  void filesAreUploadedWithTheirLimitsBelowTheQuestion() {
    assertThat(
            item(
                question(
                    "q",
                    STEM,
                    new Interaction.FileUpload(
                        2, List.of(".pdf"), RichText.EMPTY, RichText.EMPTY))))
        .contains("file_upload_question", "≤ 2, .pdf");
  }

  @Test
  void feedbackIsLinkedByTheIdentsThatCanvasKnows() {
    Feedback feedback =
        new Feedback(
            RichText.of("g"), RichText.of("c"), RichText.EMPTY, RichText.of("i"), List.of());
    String item = item(Sets.withFeedback(question("q", STEM, choices(false)), feedback));

    for (String ident : List.of("general_fb", "correct_fb", "general_incorrect_fb")) {
      assertThat(item)
          .contains("<itemfeedback ident=\"" + ident + "\">", "linkrefid=\"" + ident + "\"");
    }
    assertThat(item)
        .containsPattern(
            "<respcondition continue=\"Yes\">\\s*<conditionvar>\\s*<other/>\\s*</conditionvar>\\s*"
                + "<displayfeedback feedbacktype=\"Response\" linkrefid=\"general_fb\"/>");
  }

  @Test
  void oneRightBlankOfTwoIsNotPraisedAsAllRight() {
    Feedback feedback =
        new Feedback(
            RichText.EMPTY, RichText.of("All right"), RichText.EMPTY, RichText.EMPTY, List.of());
    String item = item(Sets.withFeedback(gaps(textGap("1", "a"), textGap("2", "b")), feedback));

    assertThat(item)
        .containsOnlyOnce("linkrefid=\"correct_fb\"")
        .containsPattern(
            "<and>\\s*<varequal respident=\"response_blank1\">blank1_1</varequal>\\s*"
                + "<varequal respident=\"response_blank2\">blank2_1</varequal>\\s*</and>\\s*"
                + "</conditionvar>\\s*<displayfeedback feedbacktype=\"Response\""
                + " linkrefid=\"correct_fb\"");
  }

  @Test
  void formulasAreCanvasEquations() {
    assertThat(item(open("q", RichText.of(new Block.DisplayFormula("x^2 < 1")))))
        .contains("equation_image", "/equation_images/x%255E2%2520%253C%25201")
        .contains("data-equation-content=\"x^2 &amp;lt; 1\"");
  }

  @Test
  void aSectionIsATextBeforeItsQuestions() {
    String quiz = QtiPackage.of(EXPORTER, QtiSets.sections()).item();

    assertThat(quiz)
        .containsOnlyOnce("<section ")
        .contains("Part / Two", "&lt;h2>Part / One &amp;amp; only&lt;/h2>");
  }

  private static String item(Question question) {
    return QtiPackage.of(EXPORTER, Sets.of(question)).item();
  }

  private static Interaction choices(boolean multiple) {
    return new Interaction.ChoiceSelection(
        multiple,
        List.of(Choice.of(RichText.of("right"), true), Choice.of(RichText.of("wrong"), false)),
        true);
  }

  private static Interaction matching() {
    List<Inline> right = List.of(new Inline.Text("same"));
    return new Interaction.Matching(
        List.of(
            new Pair(RichText.of("a"), right),
            new Pair(RichText.of("b"), right),
            new Pair(RichText.of("c"), List.of(new Inline.Text("other")))),
        List.of(List.of(new Inline.Text("distractor"))),
        true);
  }

  private static Interaction tolerant(String value, String tolerance) {
    return new Interaction.Numeric(
        List.of(
            NumericAnswer.of(
                new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance)))),
        "");
  }

  private static List<NumericAnswer> numbers() {
    return List.of(
        NumericAnswer.of(new NumericAnswer.Value(new BigDecimal("0.50"), new BigDecimal("0.1"))),
        NumericAnswer.of(new NumericAnswer.Range(BigDecimal.ONE, BigDecimal.TWO)));
  }

  private static Gap textGap(String id, String answer) {
    return new Gap.TextGap(id, List.of(AcceptedAnswer.of(answer)), false);
  }

  private static Gap dropDown(String id) {
    return new Gap.DropDownGap(
        id, List.of(Choice.of(RichText.of("right"), true), Choice.of(RichText.of("wrong"), false)));
  }

  private static Question gaps(Gap... gaps) {
    List<Inline> stem =
        List.of(gaps).stream().<Inline>map(g -> new Inline.GapMark(g.id())).toList();
    return question("q", RichText.ofInlines(stem), new Interaction.Gaps(List.of(gaps)));
  }
}
