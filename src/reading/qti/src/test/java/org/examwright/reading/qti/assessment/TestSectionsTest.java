package org.examwright.reading.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.examwright.reading.qti.Zipped;
import org.junit.jupiter.api.Test;

/** A test says in which sections its items stand, and what they count. */
class TestSectionsTest {
  private static String item(String identifier) {
    return """
        <assessmentItem identifier="%s" title="%1$s" adaptive="false" timeDependent="false">
          <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
            <correctResponse><value>A</value></correctResponse>
          </responseDeclaration>
          <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
          <itemBody><p>What of %1$s?</p>
            <choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">
              <simpleChoice identifier="A">yes</simpleChoice>
              <simpleChoice identifier="B">no</simpleChoice>
            </choiceInteraction></itemBody>
          <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
        </assessmentItem>
        """
        .formatted(identifier);
  }

  private static String test(String parts) {
    return "<assessmentTest identifier='t' title='Exam'><testPart identifier='p'"
        + " navigationMode='linear' submissionMode='individual'>"
        + parts
        + "</testPart></assessmentTest>";
  }

  private static String section(String title, String content) {
    return "<assessmentSection identifier='s' title='"
        + title
        + "' visible='true'>"
        + content
        + "</assessmentSection>";
  }

  private static String reference(String href, String content) {
    return "<assessmentItemRef identifier='r' href='"
        + href
        + "'>"
        + content
        + "</assessmentItemRef>";
  }

  private static QuestionSet set(Reader.Result result) {
    return Objects.requireNonNull(result.set(), () -> QtiReads.said(result).toString());
  }

  private static List<String> titles(Section section) {
    return section.questions().stream().map(q -> q.stem().plainText()).toList();
  }

  @Test
  void sectionsWithinSectionsAreCategoriesAndReferencesAreRelativeToTheTest() {
    QuestionSet set =
        set(
            QtiReads.read(
                new Zipped()
                    .with("items/one/qti.xml", item("one"))
                    .with("items/two/qti.xml", item("two"))
                    .with("items/three/qti.xml", item("three"))
                    .with(
                        "tests/t/test.xml",
                        test(
                            section(
                                "Algebra",
                                "<rubricBlock view='candidate'><p>Be quick.</p></rubricBlock>"
                                    + reference("../../items/two/qti.xml", "")
                                    + section("Groups", reference("../../items/one/qti.xml", ""))
                                    + reference("../../items/three/qti.xml", ""))))));

    assertThat(set.title()).isEqualTo("Exam");
    assertThat(set.sections().stream().map(Section::path))
        .containsExactly(List.of("Algebra"), List.of("Algebra", "Groups"), List.of("Algebra"));
    assertThat(set.sections().getFirst().introduction().plainText()).isEqualTo("Be quick.");
    assertThat(set.sections().stream().map(TestSectionsTest::titles))
        .containsExactly(
            List.of("What of two?"), List.of("What of one?"), List.of("What of three?"));
  }

  @Test
  void aWeightMultipliesThePointsUnlessTheTestSumsUpWithoutIt() {
    String reference = reference("one.xml", "<weight identifier='W' value='3'/>");
    String without =
        test(section("S", reference))
            .replace(
                "</assessmentTest>",
                "<outcomeProcessing><setOutcomeValue identifier='SCORE'><sum><testVariables"
                    + " variableIdentifier='SCORE'/></sum></setOutcomeValue></outcomeProcessing>"
                    + "</assessmentTest>");

    assertThat(points(test(section("S", reference)))).isEqualTo("3");
    assertThat(points(without)).isEqualTo("1");
  }

  private static String points(String test) {
    return set(QtiReads.read(new Zipped().with("one.xml", item("one")).with("test.xml", test)))
        .questions()
        .map(Question::points)
        .findFirst()
        .orElseThrow()
        .toPlainString();
  }

  @Test
  void aSectionOfWhichSomeAreDrawnIsAPool() {
    QuestionSet set =
        set(
            QtiReads.read(
                new Zipped()
                    .with("one.xml", item("one"))
                    .with("two.xml", item("two"))
                    .with(
                        "test.xml",
                        test(
                            section(
                                "Pool",
                                "<selection select='1'/>"
                                    + reference("one.xml", "")
                                    + reference("two.xml", ""))))));

    assertThat(set.sections().stream().map(Section::pick)).containsExactly(1);
  }

  @Test
  void whatIsAlwaysShownAndAsksNothingIsNotDrawn() {
    String text =
        "<assessmentItem identifier='read' title='read' adaptive='false' timeDependent='false'>"
            + "<itemBody><p>Read this.</p></itemBody></assessmentItem>";
    String always = reference("read.xml", "").replace("href", "required='true' fixed='true' href");

    QuestionSet set =
        set(
            QtiReads.read(
                new Zipped()
                    .with("one.xml", item("one"))
                    .with("two.xml", item("two"))
                    .with("read.xml", text)
                    .with(
                        "test.xml",
                        test(
                            section(
                                "Pool",
                                "<selection select='2'/>"
                                    + always
                                    + reference("one.xml", "")
                                    + reference("two.xml", ""))))));

    assertThat(set.sections().stream().map(Section::pick)).containsExactly(1);
  }

  @Test
  void aTimeLimitAndAttemptsAreThoseOfTheSet() {
    String test =
        test("<itemSessionControl maxAttempts='2'/>" + section("S", reference("one.xml", "")))
            .replace("<testPart", "<timeLimits maxTime='5400'/><testPart");

    assertThat(
            set(QtiReads.read(new Zipped().with("one.xml", item("one")).with("test.xml", test)))
                .sitting())
        .isEqualTo(new Sitting(90, 2));
  }

  @Test
  void anItemThatIsMissingIsAnErrorAndTheOthersAreKept() {
    Reader.Result result =
        QtiReads.read(
            new Zipped()
                .with("one.xml", item("one"))
                .with(
                    "test.xml",
                    test(section("S", reference("one.xml", "") + reference("gone.xml", "")))));

    assertThat(QtiReads.said(result)).anyMatch(said -> said.contains("`gone.xml`"));
    assertThat(Objects.requireNonNull(result.rest()).questions()).hasSize(1);
  }

  @Test
  void itemsWithoutATestStandInTheOrderOfTheManifest() {
    String manifest =
        "<manifest identifier='m'><resources><resource identifier='b' type='imsqti_item_xmlv2p1'"
            + " href='b.xml'><metadata><lom><general><keyword><string>logic</string></keyword>"
            + "</general></lom></metadata><file href='b.xml'/></resource><resource identifier='a'"
            + " type='imsqti_item_xmlv2p1' href='a.xml'><file href='a.xml'/></resource>"
            + "</resources></manifest>";

    QuestionSet set =
        set(
            QtiReads.read(
                new Zipped()
                    .with("a.xml", item("a"))
                    .with("b.xml", item("b"))
                    .with("imsmanifest.xml", manifest)));

    assertThat(set.questions().map(Question::id)).containsExactly("b", "a");
    assertThat(set.questions().map(Question::tags)).containsExactly(List.of("logic"), List.of());
  }

  @Test
  void theNamesOfVersionThreeAndItsSharedTextsAreRead() {
    String item =
        """
        <qti-assessment-item identifier="i" title="i" adaptive="false" time-dependent="false">
          <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
            <qti-correct-response><qti-value>A</qti-value><qti-value>C</qti-value></qti-correct-response>
            <qti-mapping default-value="0" lower-bound="0" upper-bound="2">
              <qti-map-entry map-key="A" mapped-value="1"/>
              <qti-map-entry map-key="C" mapped-value="1"/>
            </qti-mapping>
          </qti-response-declaration>
          <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
          <qti-assessment-stimulus-ref identifier="s" href="texts/s.xml"/>
          <qti-item-body>
            <qti-choice-interaction response-identifier="RESPONSE" max-choices="0">
              <qti-prompt>Which?</qti-prompt>
              <qti-simple-choice identifier="A">a</qti-simple-choice>
              <qti-simple-choice identifier="B">b</qti-simple-choice>
              <qti-simple-choice identifier="C">c</qti-simple-choice>
            </qti-choice-interaction>
          </qti-item-body>
          <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml"/>
        </qti-assessment-item>
        """;
    String stimulus =
        "<qti-assessment-stimulus identifier='s' title='s'><qti-stimulus-body><p>Long ago.</p>"
            + "</qti-stimulus-body></qti-assessment-stimulus>";

    Question question =
        set(QtiReads.read(new Zipped().with("i.xml", item).with("texts/s.xml", stimulus)))
            .questions()
            .findFirst()
            .orElseThrow();

    assertThat(QuestionText.of(question)).isEqualTo("several [a] b(0) [c]");
    assertThat(question.stem().plainText()).startsWith("Long ago.").contains("Which?");
    assertThat(question.points()).isEqualByComparingTo("2");
  }
}
