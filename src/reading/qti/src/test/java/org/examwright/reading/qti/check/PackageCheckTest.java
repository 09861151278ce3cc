package org.examwright.reading.qti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake, planted into a package that has none. */
class PackageCheckTest {
  private static final String MANIFEST =
      """
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M">
        <organizations/>
        <resources>
          <resource identifier="R1" type="imsqti_item_xmlv2p1" href="item.xml">
            <file href="item.xml"/>
            <file href="images/a%20b.png"/>
            <dependency identifierref="R2"/>
          </resource>
          <resource identifier="R2" type="imsqti_xmlv1p2">
            <file href="quiz.xml"/>
          </resource>
        </resources>
      </manifest>
      """;

  private static final String ITEM =
      """
      <assessmentItem identifier="I1" title="T" adaptive="false" timeDependent="false">
        <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
          <correctResponse><value>A</value></correctResponse>
          <mapping defaultValue="0">
            <mapEntry mapKey="A" mappedValue="2"/>
            <mapEntry mapKey="B" mappedValue="1"/>
          </mapping>
        </responseDeclaration>
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
        <outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float">
          <defaultValue><value>2</value></defaultValue>
        </outcomeDeclaration>
        <outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>
        <itemBody>
          <p><img src="images/a%20b.png" alt=""/></p>
          <choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">
            <simpleChoice identifier="A">a</simpleChoice>
            <simpleChoice identifier="B">b</simpleChoice>
          </choiceInteraction>
        </itemBody>
        <responseProcessing>
          <setOutcomeValue identifier="SCORE">
            <sum><mapResponse identifier="RESPONSE"/><baseValue baseType="float">0</baseValue></sum>
          </setOutcomeValue>
          <setOutcomeValue identifier="FEEDBACK">
            <multiple><baseValue baseType="identifier">general</baseValue></multiple>
          </setOutcomeValue>
        </responseProcessing>
        <modalFeedback outcomeIdentifier="FEEDBACK" identifier="general" showHide="show">
          <p>Because.</p>
        </modalFeedback>
      </assessmentItem>
      """;

  private static final String QUIZ =
      """
      <questestinterop>
        <assessment ident="Q" title="T">
          <section ident="S">
            <item ident="one">
              <presentation>
                <material>
                  <mattext texttype="text/html">&lt;img src="images/a b.png"&gt;</mattext>
                </material>
                <response_lid ident="response1" rcardinality="Single">
                  <render_choice>
                    <response_label ident="x"/>
                    <response_label ident="y"/>
                  </render_choice>
                </response_lid>
              </presentation>
              <resprocessing>
                <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE"/></outcomes>
                <respcondition>
                  <conditionvar><varequal respident="response1">x</varequal></conditionvar>
                  <setvar action="Set" varname="SCORE">100</setvar>
                  <displayfeedback feedbacktype="Response" linkrefid="general_fb"/>
                </respcondition>
              </resprocessing>
              <itemfeedback ident="general_fb"/>
            </item>
            <item ident="two"/>
          </section>
        </assessment>
      </questestinterop>
      """;

  private final Map<String, String> files = new LinkedHashMap<>();

  PackageCheckTest() {
    files.put("imsmanifest.xml", MANIFEST);
    files.put("item.xml", ITEM);
    files.put("quiz.xml", QUIZ);
    files.put("images/a b.png", "picture");
  }

  @Test
  void nothingIsSaidOfAPackageWithoutMistakes() {
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          imsmanifest.xml | identifier="R2"      | identifier="R1"      | error | `R1` is there twice
          imsmanifest.xml | identifier="M"       | identifier="1 M"     | error | `1 M` can be no identifier
          imsmanifest.xml | <file href="quiz     | <file href="quizz    | error | `quizz.xml` is not in the package
          imsmanifest.xml | <file href="item     | <file href="Item     | error | `Item.xml` differs by case from the file `item.xml`
          imsmanifest.xml | identifierref="R2"   | identifierref="R3"   | error | names `R3`
          imsmanifest.xml | <file href="item.xml"/> | <!-- -->          | warning | not among its files
          imsmanifest.xml | <file href="images/a%20b.png"/> | <!-- -->  | warning | `images/a b.png` is in no resource
          imsmanifest.xml | <organizations/>     | <organizations><organization identifier="O"><item identifier="N" identifierref="R9"/></organization></organizations> | error | names `R9`
          imsmanifest.xml | <organizations/>     | <organizations>      | error | the XML is broken here
          item.xml | <p>Because.</p>             | <p>Be&#1;cause.</p>  | error | `&#1;` is a control character
          item.xml | <assessmentItem             | <!DOCTYPE x><assessmentItem | warning | document type
          item.xml | src="images/a%20b.png"      | src="images/b.png"   | error | `images/b.png` leads to no file
          item.xml | src="images/a%20b.png"      | src="Images/a b.png" | error | differs by case
          item.xml | identifier="I1"             | identifier="1"       | warning | `1` can be no identifier
          item.xml | responseIdentifier="RESPONSE" | responseIdentifier="R" | error | the response `R` of an interaction is not declared
          item.xml | responseIdentifier="RESPONSE" | responseIdentifier="R" | warning | no interaction asks for the response `RESPONSE`
          item.xml | </choiceInteraction>        | </choiceInteraction><textEntryInteraction responseIdentifier="RESPONSE"/> | error | two interactions share the response `RESPONSE`
          item.xml | simpleChoice identifier="B" | simpleChoice identifier="A" | error | the choice `A` is there twice
          item.xml | <value>A</value>            | <value>C</value>     | error | `C` is right for the response `RESPONSE`, and no choice
          item.xml | mapKey="B"                  | mapKey="C"           | error | `C` is right for the response
          item.xml | mapKey="B"                  | mapKey="A"           | error | `A` is mapped twice
          item.xml | <value>A</value>            | <value>A</value><value>B</value> | error | has 2 right values and takes one
          item.xml | identifier">general</base   | identifier">other</base | error | nothing switches the feedback `general` on
          item.xml | identifier">general</base   | identifier">other</base | warning | the feedback `other` is switched on, and is not there
          item.xml | <p>Because.</p>             | <p/>                 | warning | the feedback `general` is empty
          item.xml | mappedValue="2"             | mappedValue="1.5"    | warning | at most 1.5 of the declared 2
          item.xml | mappedValue="2"             | mappedValue="0"      | warning | at most 1 of the declared 2
          item.xml | <mapResponse identifier="RESPONSE"/> | <baseValue baseType="float">0</baseValue> | warning | scores nothing, whatever is answered
          quiz.xml | ident="two"                 | ident="one"          | error | the item `one` is there twice
          quiz.xml | ident="two"                 | ident="2 two"        | warning | `2 two` can be no `ident`
          quiz.xml | a b.png                     | c.png                | error | `images/c.png` leads to no file
          quiz.xml | respident="response1"       | respident="r"        | error | asks for the response `r`
          quiz.xml | ">x</varequal>              | ">z</varequal>       | error | asks for the choice `z`
          quiz.xml | label ident="y"             | label ident="x"      | error | the choice `x` is there twice
          quiz.xml | </response_lid>             | </response_lid><response_str ident="response1"/> | error | two responses are called `response1`
          quiz.xml | linkrefid="general_fb"      | linkrefid="fb"       | error | the feedback `fb` is switched on, and is not there
          quiz.xml | <displayfeedback feedbacktype="Response" linkrefid="general_fb"/> | <!-- --> | warning | nothing switches the feedback `general_fb` on
          quiz.xml | SCORE">100<                 | SCORE">50<           | warning | at most 50 of the declared 100
          quiz.xml | SCORE">100<                 | SCORE">200<          | warning | up to 200 can be scored, and 100 are declared
          quiz.xml | SCORE">100<                 | SCORE">0<            | warning | scores nothing, whatever is answered
          quiz.xml | <setvar action="Set" varname="SCORE">100</setvar> | <!-- --> | warning | scores nothing
          """)
  void aPlantedMistakeIsFoundInItsFile(
      String file, String there, String planted, String severity, String words) {
    assertThat(files.get(file)).contains(there);

    assertThat(with(file, there, planted).said())
        .anySatisfy(
            said -> {
              assertThat(said.message()).contains(words);
              assertThat(said.severity()).hasToString(severity.toUpperCase(Locale.ROOT));
              assertThat(said.origin().file()).isEqualTo("p.zip!" + file);
              assertThat(said.hint()).isNotEmpty();
            });
  }

  @Test
  void aMistakeIsFoundInItsLine() {
    assertThat(with("item.xml", "<value>A</value>", "<value>C</value>").said())
        .extracting(said -> said.origin().line())
        .contains(3);
  }

  @Test
  void versionThreeIsTheSameInOtherWords() {
    files.put(
        "item.xml",
        """
        <qti-assessment-item identifier="I1" title="T" adaptive="false" time-dependent="false">
          <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
            <qti-correct-response><qti-value>C</qti-value></qti-correct-response>
          </qti-response-declaration>
          <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"
            normal-maximum="2"/>
          <qti-item-body>
            <p><img src="images/a%20b.png" alt=""/></p>
            <qti-choice-interaction response-identifier="R" max-choices="1">
              <qti-simple-choice identifier="A">a</qti-simple-choice>
            </qti-choice-interaction>
          </qti-item-body>
          <qti-response-processing template="https://x/rptemplates/match_correct"/>
          <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="general" show-hide="show">
            <qti-content-body>Because.</qti-content-body>
          </qti-modal-feedback>
        </qti-assessment-item>
        """);

    assertThat(said())
        .extracting(Diagnostic::message)
        .anyMatch(said -> said.contains("the response `R` of an interaction is not declared"))
        .anyMatch(said -> said.contains("`C` is right for the response `RESPONSE`"))
        .anyMatch(said -> said.contains("nothing switches the feedback `general` on"))
        .anyMatch(said -> said.contains("at most 1 of the declared 2 can be scored"));
  }

  @Test
  void rulesThatAreNotUnderstoodAreNotJudged() {
    assertThat(
            with(
                    "item.xml",
                    "<mapResponse identifier=\"RESPONSE\"/>",
                    "<customOperator><mapResponse identifier=\"RESPONSE\"/></customOperator>")
                .said())
        .isEmpty();
  }

  @Test
  void oneItemInTwoFilesIsOneTooMany() {
    files.put("again.xml", ITEM);
    files.put(
        "imsmanifest.xml",
        MANIFEST.replace("<file href=\"quiz", "<file href=\"again.xml\"/><file href=\"quiz"));

    assertThat(said())
        .extracting(Diagnostic::message)
        .containsExactly("the item `I1` is there twice: p.zip!item.xml:1:1");
  }

  @Test
  void aPackageWithoutAManifestInItsRootIsNone() {
    files.remove("imsmanifest.xml");

    assertThat(said())
        .extracting(Diagnostic::message)
        .containsExactly("there is no `imsmanifest.xml` in the root of the package");
  }

  @Test
  void namesOfEntriesArePathsThatDifferByMoreThanCase() {
    files.put("Images/A b.png", "picture");
    files.put("ü.png", "picture");
    files.put("..\\up.txt", "up");

    assertThat(said())
        .extracting(Diagnostic::message)
        .anyMatch(said -> said.contains("`Images/A b.png` and `images/a b.png` differ by case"))
        .anyMatch(said -> said.contains("`..\\up.txt` is no path within the package"))
        .noneMatch(said -> said.contains("UTF-8"));
  }

  @Test
  void twoEntriesOfOneNameAreFoundInTheDirectory() {
    byte[] zip = renamed("item.xml");

    assertThat(PackageCheck.of(source(zip)))
        .extracting(Diagnostic::message)
        .contains("there are two entries `item.xml`");
  }

  @Test
  void aNameThatDoesNotSayItsLettersIsFoundInTheDirectory() {
    byte[] zip = renamed("qu\u00EFz.xml");
    int header =
        new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002", place(zip));
    zip[header + 9] = 0;

    assertThat(PackageCheck.of(source(zip)))
        .filteredOn(said -> said.severity() == Severity.WARNING)
        .extracting(Diagnostic::message)
        .anyMatch(said -> said.contains("does not say that it is in UTF-8"));
  }

  private static int place(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("qu\u00EFz.xml");
  }

  /** A package whose quiz has another name of the same length. */
  private byte[] renamed(String name) {
    return new String(zip(), StandardCharsets.ISO_8859_1)
        .replace("quiz.xml", name)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsNoPackageAndNoItemIsSaid() {
    assertThat(PackageCheck.of(source("<html/>".getBytes(StandardCharsets.UTF_8))))
        .extracting(Diagnostic::message)
        .containsExactly("there is no item of QTI in it");
  }

  @Test
  void aSingleFileIsCheckedWithoutAManifest() {
    Source file = new Source("quiz.xml", QUIZ.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE);

    assertThat(PackageCheck.of(file)).isEmpty();
  }

  private PackageCheckTest with(String file, String there, String planted) {
    files.computeIfPresent(file, (path, content) -> content.replace(there, planted));
    return this;
  }

  private List<Diagnostic> said() {
    return PackageCheck.of(source(zip())).stream()
        .filter(said -> said.severity() != Severity.NOTE)
        .toList();
  }

  private byte[] zip() {
    Zipped zip = new Zipped();
    files.forEach(zip::with);
    return zip.bytes();
  }

  private static Source source(byte[] zip) {
    return new Source("p.zip", zip, PictureFinder.NONE);
  }
}
