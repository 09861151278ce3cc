package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.testkit.Sets.open;
import static org.examwright.testkit.Sets.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.examwright.exporters.qti.cartridge.Holdings;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Common Cartridge 1.1 as Moodle's restore and Canvas read it. */
class CartridgeTest {
  private static final RichText STEM = RichText.of("Stem");
  private static final CartridgeExporter EXPORTER = new CartridgeExporter();

  @Test
  void theManifestSaysItsVersionAmongTheFirstThousandBytes() {
    String manifest = manifest(Sets.of(open("q", STEM)), Holdings.QUIZ);

    assertThat(manifest.substring(0, Math.min(1024, manifest.length())))
        .contains("xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1\"")
        .contains("<schema>IMS Common Cartridge</schema>")
        .contains("<schemaversion>1.1.0</schemaversion>");
    assertThat(manifest)
        .containsPattern(
            "<lomimscc:lom>\\s*<lomimscc:general>\\s*<lomimscc:title>\\s*"
                + "<lomimscc:string language=\"en\">Sample</lomimscc:string>");
  }

  @Test
  void metadataOrganizationsAndResourcesStandInThisOrder() {
    assertThat(manifest(Sets.of(open("q", STEM)), Holdings.BOTH))
        .containsPattern("(?s)</metadata>.*<organizations>.*</organizations>.*<resources>");
  }

  @Test
  void theQuizHangsInTheOrganizationUnderItsTitleAndTheRootHasNone() {
    assertThat(manifest(Sets.of(open("q", STEM)), Holdings.QUIZ))
        .containsPattern(
            "structure=\"rooted-hierarchy\">\\s*<item identifier=\"root\">\\s*"
                + "<item identifier=\"item-quiz\" identifierref=\"quiz\">\\s*"
                + "<title>Sample</title>\\s*</item>\\s*</item>\\s*</organization>");
  }

  @Test
  void aBankIsAResourceAndHangsNowhere() {
    QuestionSet set = Sets.of(open("q", STEM));

    assertThat(manifest(set, Holdings.BANK))
        .contains("type=\"imsqti_xmlv1p2/imscc_xmlv1p1/question-bank\"")
        .doesNotContain("identifierref", "/assessment\"");
    assertThat(document(set, Holdings.BANK))
        .contains("<objectbank ident=\"Sample\">", "cc.essay.v0p1")
        .doesNotContain("<assessment", "<section");
  }

  @Test
  void bothAreTheSameQuestionsTwice() {
    QtiPackage files = files(Sets.of(open("q", STEM)), Holdings.BOTH);

    assertThat(files.files()).hasSize(3);
    assertThat(Pattern.compile("<item ident=").matcher(files.text()).results()).hasSize(2);
    assertThat(manifest(Sets.of(open("q", STEM)), Holdings.BOTH))
        .containsOnlyOnce("/assessment\"")
        .containsOnlyOnce("/question-bank\"");
  }

  @ParameterizedTest
  @EnumSource(Holdings.class)
  void everyIdentifierOfTheManifestIsANameAndStandsOnce(Holdings holdings) {
    assertThat(identifiers(manifest(QtiSets.pictures(), holdings)))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(identifier -> identifier.matches("[A-Za-z_][\\w.-]*"));
  }

  @Test
  void theFilesOfQuestionsStandInTheRootAndPicturesAreFoundFromThere() {
    QuestionSet set =
        Sets.of(
            List.of(
                open(
                    "q",
                    RichText.ofInlines(List.of(new Inline.Image("a b.png", "", "", null, null)))),
                open("r", STEM)),
            List.of(Samples.picture("a b.png"), Samples.picture("unused.png")));

    assertThat(files(set, Holdings.QUIZ).files().keySet())
        .allMatch(name -> !name.contains("/") || name.startsWith("images/"));
    assertThat(document(set, Holdings.QUIZ)).contains("src=\"$IMS-CC-FILEBASE$images/a-b.png\"");
    assertThat(manifest(set, Holdings.QUIZ))
        .contains("type=\"webcontent\" href=\"images/a-b.png\"")
        .containsOnlyOnce("<dependency identifierref=\"picture-1\"/>")
        .doesNotContain("intendeduse");
  }

  @Test
  void aQuizHasOneSectionWhateverTheSetHas() {
    assertThat(document(QtiSets.sections(), Holdings.QUIZ))
        .containsOnlyOnce("<section ")
        .contains("<fieldentry>cc.exam.v0p1</fieldentry>")
        .doesNotContain("qmd_timelimit", "cc_maxattempts");
  }

  @ParameterizedTest
  @CsvSource({
    "0, multiple_choice, multiple_choice_question",
    "1, multiple_response, multiple_answers_question",
    "2, true_false, true_false_question",
    "3, fib, short_answer_question",
    "4, essay, essay_question",
    "5, essay, file_upload_question",
    "6, fib, numerical_question"
  })
  void everyQuestionSaysItsProfileAndCanvasType(int kind, String profile, String type) {
    Interaction interaction =
        List.of(
                choices(false),
                choices(true),
                new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY),
                words("Paris"),
                Sets.openResponse(),
                new Interaction.FileUpload(1, List.of(), RichText.EMPTY, RichText.EMPTY),
                number("3.14", "0"))
            .get(kind);

    assertThat(item(interaction))
        .containsPattern(
            field("cc_profile", "cc." + profile + ".v0p1")
                + field("cc_weighting", "1")
                + (profile.equals("essay") ? field("qmd_computerscored", "No") : "")
                + field("question_type", type));
  }

  @Test
  void pointsAreDecimals() {
    assertThat(document(Sets.of(Sets.withPoints(open("q", STEM), "2.5")), Holdings.QUIZ))
        .contains("<fieldentry>2.5</fieldentry>");
  }

  @Test
  void aChoiceHasOneRuleThatEndsTheProcessing() {
    String item =
        item(
            new Interaction.ChoiceSelection(
                false,
                List.of(
                    new Choice(RichText.of("a"), true, null, RichText.of("A")),
                    new Choice(RichText.of("b"), false, BigDecimal.valueOf(50), RichText.of("B"))),
                false));

    assertThat(item)
        .containsPattern(
            "<respcondition continue=\"No\">\\s*<conditionvar>\\s*"
                + "<varequal respident=\"response1\">choice_1</varequal>\\s*</conditionvar>\\s*"
                + "<setvar action=\"Set\" varname=\"SCORE\">100</setvar>\\s*"
                + "<displayfeedback feedbacktype=\"Response\" linkrefid=\"choice_1_fb\"/>\\s*"
                + "</respcondition>\\s*<respcondition continue=\"No\">\\s*<conditionvar>\\s*"
                + "<varequal respident=\"response1\">choice_2</varequal>\\s*</conditionvar>\\s*"
                + "<displayfeedback feedbacktype=\"Response\" linkrefid=\"choice_2_fb\"/>")
        .containsOnlyOnce(">choice_1</varequal>")
        .containsOnlyOnce("<setvar");
  }

  @Test
  void onlyGeneralFeedbackAndModelAnswersAreShownToEverybody() {
    Feedback feedback =
        new Feedback(
            RichText.of("g"), RichText.of("c"), RichText.EMPTY, RichText.of("i"), List.of());
    String item =
        document(
            Sets.of(Sets.withFeedback(question("q", STEM, choices(true)), feedback)),
            Holdings.QUIZ);

    assertThat(item)
        .containsOnlyOnce("continue=\"Yes\"")
        .containsPattern(
            "continue=\"Yes\">\\s*<conditionvar>\\s*<other/>\\s*</conditionvar>\\s*"
                + "<displayfeedback feedbacktype=\"Response\" linkrefid=\"general_fb\"/>")
        .containsPattern(
            "continue=\"No\">\\s*<conditionvar>\\s*<other/>\\s*</conditionvar>\\s*"
                + "<displayfeedback feedbacktype=\"Response\" linkrefid=\"general_incorrect_fb\"/>")
        .contains("linkrefid=\"correct_fb\"");
    assertThat(item(new Interaction.OpenResponse(STEM, RichText.EMPTY, null)))
        .contains("<itemfeedback ident=\"solution\">")
        .containsPattern("(?s)continue=\"Yes\".*feedbacktype=\"Solution\" linkrefid=\"solution\"");
  }

  @Test
  void theRightOnesOfSeveralMindTheCaseSinceMoodleCountsThose() {
    assertThat(item(choices(true)))
        .containsPattern(
            "<and>\\s*<varequal case=\"Yes\" respident=\"response1\">choice_1</varequal>\\s*<not>"
                + "\\s*<varequal respident=\"response1\">choice_2</varequal>\\s*</not>\\s*</and>");
  }

  @Test
  void trueAndFalseHaveTheIdentsWithoutWhichTheRestoreFails() {
    assertThat(item(new Interaction.TrueFalse(false, RichText.EMPTY, RichText.EMPTY)))
        .contains("<response_label ident=\"true\">", "<response_label ident=\"false\">")
        .contains("<varequal respident=\"response1\">false</varequal>");
  }

  @Test
  void whatIsWrittenIsComparedSideBySideInTheFirstRule() {
    assertThat(item(words("Paris", "paname")))
        .containsPattern(
            "</outcomes>\\s*<respcondition continue=\"No\">\\s*<conditionvar>\\s*"
                + "<varequal respident=\"response1\">Paris</varequal>\\s*"
                + "<varequal respident=\"response1\">paname</varequal>\\s*</conditionvar>\\s*"
                + "<setvar action=\"Set\" varname=\"SCORE\">100</setvar>")
        .doesNotContain("<or>", "varsubstring");
  }

  @Test
  void anAnswerThatEarnsLessIsNotTakenForARightOne() {
    assertThat(
            item(
                new Interaction.ShortAnswer(
                    List.of(
                        AcceptedAnswer.of("right"),
                        new AcceptedAnswer("nearly", BigDecimal.TEN, RichText.EMPTY)),
                    false)))
        .doesNotContain("nearly");
  }

  @Test
  void answersThatMoodleTakesOtherwiseAreReported() {
    losses(words("0")).contains("the answer `0` is lost in Moodle");
    losses(words("a*b")).contains("`*` in an answer stands for anything in Moodle");
    losses(words("&nbsp;"))
        .contains("the name of a character in an answer is the character in Moodle");
    losses(words("10", "R&D", "a & b")).isEmpty();
  }

  @Test
  void aChoiceThatIsNothingButAZeroIsAParagraphSinceMoodleTakesItForNothing() {
    assertThat(
            item(
                new Interaction.ChoiceSelection(
                    false,
                    List.of(Choice.of(RichText.of("0"), true), Choice.of(RichText.of("1"), false)),
                    false)))
        .contains("texttype=\"text/html\">&lt;p>0&lt;/p><", "texttype=\"text/html\">1<");
  }

  @Test
  void aMatchingQuestionIsASingleChoiceForEachPair() {
    List<Inline> right = List.of(new Inline.Text("same"));
    Question question =
        Sets.withPoints(
            question(
                "q",
                STEM,
                new Interaction.Matching(
                    List.of(
                        new Pair(RichText.of("a"), right),
                        new Pair(RichText.of("b"), right),
                        new Pair(RichText.of("c"), List.of(new Inline.Text("other")))),
                    List.of(List.of(new Inline.Text("distractor"))),
                    true)),
            "3");
    String quiz = document(Sets.of(question), Holdings.QUIZ);

    assertThat(quiz)
        .contains("(1/3)\"", "(2/3)\"", "(3/3)\"")
        .containsPattern("(?s)(cc\\.multiple_choice\\.v0p1.*<fieldentry>1</fieldentry>.*){3}")
        .containsPattern("(?s)(>distractor</mattext>.*){3}")
        .contains("&lt;p>Stem&lt;/p>&lt;p>c&lt;/p>");
    assertThat(identifiers(quiz.replace("ident=", "identifier="))).contains("response1");
    assertThat(
            Pattern.compile("<item ident=\"([^\"]*)").matcher(quiz).results().map(m -> m.group(1)))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void aSingleGapIsAShortAnswerASingleChoiceOrAnExactNumber() {
    assertThat(gaps(new Gap.TextGap("1", List.of(AcceptedAnswer.of("x")), true)))
        .contains("cc.fib.v0p1", "_____", ">x</varequal>");
    assertThat(
            gaps(
                new Gap.DropDownGap(
                    "1", List.of(Choice.of(STEM, true), Choice.of(RichText.of("no"), false)))))
        .contains("cc.multiple_choice.v0p1", "_____", ">no</mattext>");
    assertThat(gaps(new Gap.NumericGap("1", ((Interaction.Numeric) number("2", "0")).answers())))
        .contains("numerical_question", "_____", ">2</varequal>");
  }

  @Test
  void whatTheProfileCannotSayIsLeftOutAndNamed() {
    Gap gap = new Gap.TextGap("1", List.of(AcceptedAnswer.of("x")), false);
    Gap other = new Gap.TextGap("2", List.of(AcceptedAnswer.of("y")), false);
    for (Question question :
        List.of(
            question("q", STEM, number("3.14", "0.01")),
            question("q", STEM, new Interaction.Ordering(List.of(STEM, RichText.of("b")))),
            question("q", STEM, words("&amp;lt;")),
            question(
                "q",
                RichText.ofInlines(List.of(new Inline.GapMark("1"), new Inline.GapMark("2"))),
                new Interaction.Gaps(List.of(gap, other))))) {
      QuestionSet set = Sets.of(question, open("r", STEM));

      assertThat(Pattern.compile("<item ").matcher(document(set, Holdings.QUIZ)).results())
          .hasSize(1);
      assertThat(EXPORTER.export(set, EXPORTER.defaults()).diagnostics())
          .filteredOn(said -> said.weight() == Weight.LEFT_OUT)
          .singleElement()
          .satisfies(said -> assertThat(said.hint()).contains("Moodle XML"));
    }
  }

  @Test
  void textsBetweenQuestionsStandInFrontOfTheNext() {
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(
                new Section(
                    List.of("A"),
                    RichText.of("Introduction"),
                    List.of(
                        question("d", RichText.of("Read"), new Interaction.None()),
                        open("q", STEM))),
                new Section(
                    List.of("B"),
                    RichText.EMPTY,
                    List.of(question("e", RichText.of("Last"), new Interaction.None())))),
            List.of());

    assertThat(document(set, Holdings.QUIZ))
        .contains("&lt;p>Introduction&lt;/p>&lt;p>Read&lt;/p>&lt;p>Stem&lt;/p>")
        .doesNotContain("Last");
    assertThat(EXPORTER.export(set, EXPORTER.defaults()).diagnostics())
        .filteredOn(said -> said.weight() == Weight.LOST)
        .extracting(Diagnostic::feature)
        .containsExactly(Feature.DESCRIPTION);
  }

  @Test
  void textThatLooksLikeMarkupIsKeptFromBeingDecodedOnceMore() {
    assertThat(
            document(Sets.of(open("q", RichText.of("<b> &copy; a < b R&D AT&T"))), Holdings.QUIZ))
        .contains(
            "&lt;p>&amp;lt;&lt;span>&lt;/span>b&amp;gt; &amp;amp;&lt;span>&lt;/span>copy; a"
                + " &amp;lt; b R&amp;amp;D AT&amp;amp;T&lt;/p>")
        .contains("title=\"1 &lt; b> &amp; copy; a");
  }

  @Test
  void formulasAndAttributesAreKeptWithoutElements() {
    RichText text =
        RichText.ofInlines(
            List.of(
                new Inline.Formula("x<y"),
                new Inline.Image("https://e.org/?a&copy;=1", "say \"&lt;\"", "", null, null)));

    assertThat(document(Sets.of(open("q", text)), Holdings.QUIZ))
        .contains("\\(x&amp;lt; y\\)")
        .contains("src=\"https://e.org/?a&amp;amp;copy%3B=1\"")
        .contains("alt=\"say ”&amp;amp;\u2060lt;”\"");
  }

  @Test
  void linesOfCodeAreElementsSinceMoodleDropsTheirEnds() {
    assertThat(
            document(
                Sets.of(open("q", RichText.of(new Block.CodeBlock("c", "if (a<b)\n\n\tx = 1;")))),
                Holdings.QUIZ))
        .contains(
            "&lt;pre class=\"language-c\">&lt;div>if (a&amp;lt;&lt;span>&lt;/span>b)&lt;/div>&lt;div>\u00A0&lt;/div>"
                + "&lt;div>\tx = 1;&lt;/div>&lt;/pre>");
  }

  @Test
  void wordsThatLookLikeAFormulaAreKeptFromBecomingOne() {
    assertThat(document(Sets.of(open("q", RichText.of("$$5 \\(a\\)"))), Holdings.QUIZ))
        .contains("$&lt;span>&lt;/span>$5 \\&lt;span>&lt;/span>(a\\)");
  }

  @Test
  void signsThatAreKeptApartInNamesAndDescriptionsAreReported() {
    Question named = open("q", STEM).titled(List.of(new Inline.Text("The tag <b>")));
    Question described =
        open(
            "r",
            RichText.ofInlines(
                List.of(new Inline.Image("https://e.org/a", "say \"x\"", "", null, null))));

    assertThat(lost(named)).contains(Feature.TITLE);
    assertThat(lost(described)).contains(Feature.CHARACTERS);
    assertThat(lost(open("s", STEM))).doesNotContain(Feature.TITLE, Feature.CHARACTERS);
  }

  @Test
  void anIntroductionWithNoQuestionBehindItIsReported() {
    Question ordering = question("q", STEM, new Interaction.Ordering(List.of(STEM, STEM)));
    List<Section> sections =
        List.of(
            new Section(List.of(), RichText.EMPTY, List.of(open("a", STEM))),
            new Section(List.of(), RichText.of("Put in order:"), List.of(ordering)));
    QuestionSet set = new QuestionSet("Set", "en", sections, List.of());

    assertThat(EXPORTER.export(set, EXPORTER.defaults()).diagnostics())
        .anyMatch(
            said ->
                said.feature() == Feature.SECTION_INTRODUCTION
                    && said.weight() == Weight.LOST
                    && said.message().contains("no question follows"));
  }

  @Test
  void questionsAreNumberedWithoutThoseThatAreLeftOut() {
    QuestionSet set =
        Sets.of(
            question("q", STEM, new Interaction.Ordering(List.of(STEM, STEM))), open("r", STEM));

    assertThat(document(set, Holdings.QUIZ)).contains("title=\"1 ").doesNotContain("title=\"2 ");
  }

  @Test
  void aQuizWithoutQuestionsIsNotWrittenSinceTheRestoreFailsOverIt() {
    QuestionSet set =
        Sets.of(question("q", STEM, new Interaction.Ordering(List.of(STEM, RichText.of("b")))));

    assertThat(files(set, Holdings.BOTH).files().keySet()).containsExactly("imsmanifest.xml");
  }

  @Test
  void aTitleHasNoTagSinceTheRestoreFailsOverOne() {
    assertThat(manifest(QtiSets.sections(), Holdings.QUIZ))
        .contains("language=\"pt-BR\">Set &amp; ‹title></", "<title>Set &amp; ‹title></");
  }

  @Test
  void timeIsInMinutesAndAQuizSaysHowOftenItMayBeTaken() {
    QuestionSet open = Sets.of(open("q", STEM));
    QuestionSet set =
        new QuestionSet("Sample", "en", open.sections(), List.of(), new Sitting(45, 2));

    assertThat(document(set, Holdings.QUIZ))
        .containsPattern(field("cc_maxattempts", "2") + field("qmd_timelimit", "45"));
    assertThat(EXPORTER.export(set, new CartridgeOptions("", Holdings.BANK)).diagnostics())
        .extracting(Diagnostic::feature)
        .contains(Feature.TIME_LIMIT);
  }

  @Test
  void theTitleIsAnOption() {
    QuestionSet set = Sets.of(open("q", STEM));

    assertThat(
            QtiPackage.of(
                    EXPORTER
                        .export(set, new CartridgeOptions("Week 3", Holdings.QUIZ))
                        .artifacts()
                        .getFirst())
                .text())
        .contains("<title>Week 3</title>", "title=\"Week 3\"");
  }

  private static String field(String label, String entry) {
    return "<qtimetadatafield>\\s*<fieldlabel>"
        + label
        + "</fieldlabel>\\s*<fieldentry>"
        + Pattern.quote(entry)
        + "</fieldentry>\\s*</qtimetadatafield>\\s*";
  }

  private static ListAssert<String> losses(Interaction interaction) {
    return assertThat(
        EXPORTER
            .export(Sets.of(question("q", STEM, interaction)), EXPORTER.defaults())
            .diagnostics()
            .stream()
            .filter(said -> said.severity() == Severity.LOSS)
            .map(Diagnostic::message)
            .toList());
  }

  private static List<String> identifiers(String document) {
    return Pattern.compile("identifier=\"([^\"]*)\"")
        .matcher(document)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static QtiPackage files(QuestionSet set, Holdings holdings) {
    return QtiPackage.of(
        EXPORTER.export(set, new CartridgeOptions("", holdings)).artifacts().getFirst());
  }

  private static String manifest(QuestionSet set, Holdings holdings) {
    return String.valueOf(files(set, holdings).documents().get("imsmanifest.xml"));
  }

  private static String document(QuestionSet set, Holdings holdings) {
    List<String> documents = new ArrayList<>(files(set, holdings).documents().values());
    return documents.get(1);
  }

  private static String item(Interaction interaction) {
    return document(Sets.of(question("q", STEM, interaction)), Holdings.QUIZ);
  }

  private static String gaps(Gap gap) {
    return document(
        Sets.of(
            question(
                "q",
                RichText.ofInlines(List.of(new Inline.GapMark(gap.id()))),
                new Interaction.Gaps(List.of(gap)))),
        Holdings.QUIZ);
  }

  private static Interaction choices(boolean multiple) {
    return new Interaction.ChoiceSelection(
        multiple,
        List.of(Choice.of(RichText.of("right"), true), Choice.of(RichText.of("wrong"), false)),
        false);
  }

  private static Interaction words(String... words) {
    return new Interaction.ShortAnswer(Stream.of(words).map(AcceptedAnswer::of).toList(), false);
  }

  private static Interaction number(String value, String tolerance) {
    return new Interaction.Numeric(
        List.of(
            NumericAnswer.of(
                new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance)))),
        "");
  }

  private static List<Feature> lost(Question question) {
    return EXPORTER.export(Sets.of(question), EXPORTER.defaults()).diagnostics().stream()
        .flatMap(said -> Stream.ofNullable(said.feature()))
        .toList();
  }
}
