package org.examwright.reading.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.examwright.model.Asset;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleXmlReaderTest {

  @Test
  void whatAllQuestionsHave() {
    Question question =
        question(
            "essay",
            """
            <name><text>A &amp;lt;name&amp;gt;</text></name>
            <questiontext format="html"><text><![CDATA[<p>What <b>is</b> it?</p>]]></text></questiontext>
            <generalfeedback format="html"><text>&lt;p&gt;It is.&lt;/p&gt;</text></generalfeedback>
            <defaultgrade>2.5000000</defaultgrade>
            <idnumber>Q 1</idnumber>
            <hint format="html"><text>Look.</text></hint>
            <tags><tag><text>one</text></tag><tag><text>two</text></tag></tags>
            """);

    assertThat(PlainText.of(question.title())).isEqualTo("A <name>");
    assertThat(question.stem())
        .isEqualTo(
            RichText.ofInlines(
                List.of(
                    new Inline.Text("What "),
                    new Inline.Strong(List.of(new Inline.Text("is"))),
                    new Inline.Text(" it?"))));
    assertThat(question.feedback().general()).isEqualTo(RichText.of("It is."));
    assertThat(question.feedback().hints()).containsExactly(RichText.of("Look."));
    assertThat(question.points()).isEqualByComparingTo("2.5");
    assertThat(question.id()).isEqualTo("Q-1");
    assertThat(question.tags()).containsExactly("one", "two");
    assertThat(question.origin()).hasToString("bank.xml:2:1");
  }

  @Test
  void textsAreReadInEachOfMoodlesFormats() {
    assertThat(stem("plain_text", "a &lt;b&gt;\nc")).isEqualTo("a <b>\nc");
    assertThat(stem("moodle_auto_format", "a\nb")).isEqualTo("a\nb");
    assertThat(stem("markdown", "a *b*")).isEqualTo("a b");
    assertThat(stem("html", "a\nb")).isEqualTo("a b");
  }

  @Test
  void categoriesBecomeSectionsAndTheirCommonRootTheTitle() {
    QuestionSet set =
        set(
            category("$course$/top", "")
                + category("$course$/top/Bank/A", "&lt;p&gt;About A&lt;/p&gt;")
                + element("description", text("one"))
                + category("$course$/top/Bank/B//C", "")
                + element("description", text("two")));

    assertThat(set.title()).isEqualTo("Bank");
    assertThat(set.sections())
        .extracting(Section::path)
        .containsExactly(List.of("A"), List.of("B/C"));
    assertThat(set.sections().getFirst().introduction()).isEqualTo(RichText.of("About A"));
  }

  @Test
  void filesBesideATextBecomeItsPictures() {
    QuestionSet set =
        set(
            element(
                "description",
                """
                <questiontext format="html">
                <text><![CDATA[<img src="@@PLUGINFILE@@/sub/a%20b.png" alt="dot">]]></text>
                <file name="a b.png" path="/sub/" encoding="base64">AQI=</file>
                </questiontext>
                """));

    assertThat(set.assets())
        .containsExactly(new Asset("sub/a b.png", "image/png", new byte[] {1, 2}));
    assertThat(set.questions().findFirst().orElseThrow().stem())
        .isEqualTo(
            RichText.ofInlines(List.of(new Inline.Image("sub/a b.png", "dot", "", null, null))));
  }

  @Test
  void aMultipleChoiceWithItsCredits() {
    Question question =
        question(
            "multichoice",
            text("x")
                + "<single>false</single><shuffleanswers>1</shuffleanswers>"
                + answer("50", "a")
                + answer("50", "b")
                + answer("-50", "c")
                + answer("0", "d")
                + "<correctfeedback format=\"html\"><text>Yes</text></correctfeedback>");

    assertThat(question.interaction())
        .isEqualTo(
            new Interaction.ChoiceSelection(
                true,
                List.of(
                    Choice.of(RichText.of("a"), true),
                    Choice.of(RichText.of("b"), true),
                    Choice.of(RichText.of("c"), false),
                    new Choice(RichText.of("d"), false, BigDecimal.ZERO, RichText.EMPTY)),
                true));
    assertThat(question.feedback().correct()).isEqualTo(RichText.of("Yes"));
  }

  @Test
  void aNumberWithItsToleranceAndItsUnit() {
    Question question =
        question(
            "numerical",
            text("x")
                + "<answer"
                + " fraction=\"100\"><text>9.81</text><tolerance>0.01</tolerance></answer><answer"
                + " fraction=\"0\"><text>*</text><feedback><text>No</text></feedback></answer>"
                + "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>");

    assertThat(question.interaction())
        .isEqualTo(
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(new BigDecimal("9.81"), new BigDecimal("0.01")))),
                "m"));
    assertThat(question.feedback().incorrect()).isEqualTo(RichText.of("No"));
  }

  @Test
  void anEssayThatAsksForFilesAloneIsAFileUpload() {
    assertThat(
            question(
                    "essay",
                    text("x")
                        + "<responseformat>noinline</responseformat><attachments>2</attachments>"
                        + "<filetypeslist>.pdf,.docx</filetypeslist>"
                        + "<graderinfo format=\"html\"><text>Good.</text></graderinfo>")
                .interaction())
        .isEqualTo(
            new Interaction.FileUpload(
                2, List.of(".pdf", ".docx"), RichText.EMPTY, RichText.of("Good.")));
  }

  @Test
  void selectedAndDraggedWordsBecomeDropDowns() {
    String words =
        "<X><text>cat</text><group>1</group></X><X><text>mat</text><group>2</group></X>"
            + "<X><text>dog</text><group>1</group></X><X><text>hat</text><group>2</group></X>";
    for (String type : List.of("gapselect", "ddwtos")) {
      String option = type.equals("ddwtos") ? "dragbox" : "selectoption";
      Question question =
          question(type, text("The [[1]] on the [[4]].") + words.replace("X>", option + ">"));

      assertThat(question.stem().plainText()).isEqualTo("The ___ on the ___.");
      assertThat(question.interaction())
          .isEqualTo(
              new Interaction.Gaps(
                  List.of(
                      new Gap.DropDownGap(
                          "1",
                          List.of(
                              Choice.of(RichText.of("cat"), true),
                              Choice.of(RichText.of("dog"), false))),
                      new Gap.DropDownGap(
                          "2",
                          List.of(
                              Choice.of(RichText.of("mat"), false),
                              Choice.of(RichText.of("hat"), true))))));
    }
  }

  @Test
  void aTypeWithoutACounterpartIsLeftOutAndSaid() {
    Reader.Result result =
        read(element("description", text("x")) + element("calculated", text("y")));

    assertThat(Objects.requireNonNull(result.set()).questions()).hasSize(1);
    assertThat(said(result))
        .containsExactly("4:1: warning: a question of Moodle's type `calculated` is left out");
  }

  @Test
  void whatAQuestionLosesIsSaidAtItsPlace() {
    assertThat(
            said(
                read(
                    element(
                        "essay",
                        text("x")
                            + "<attachments>1</attachments><maxwordlimit>100</maxwordlimit>"
                            + "<responsetemplate><text>Dear</text></responsetemplate>"))))
        .containsExactly(
            "2:1: warning: the template of the answer is left out",
            "2:1: note: the limits to the number of words are left out",
            "2:1: warning: that files may be handed in beside the text is left out");
  }

  @Test
  void settingsWithoutACounterpartAreSaid() {
    assertThat(
            said(
                read(
                    element(
                        "ordering",
                        text("x")
                            + "<penalty>0.5</penalty><hidden>1</hidden>"
                            + "<layouttype>HORIZONTAL</layouttype>"
                            + answer("1", "a")
                            + answer("2", "b")))))
        .contains(
            "2:1: note: how Moodle chooses, sets or grades the items, `HORIZONTAL`, is left out",
            "2:1: note: that the question is hidden in Moodle is left out",
            "2:1: note: that a wrong try costs 50 % of the points is left out");
  }

  @Test
  void filesThatAreNoPicturesAreSaid() {
    assertThat(
            said(
                read(
                    element(
                        "description",
                        "<questiontext format=\"html\"><text>"
                            + "&lt;a href=\"@@PLUGINFILE@@/x.pdf\"&gt;x&lt;/a&gt;</text>"
                            + "<file name=\"x.pdf\" encoding=\"base64\">AQI=</file>"
                            + "<file name=\"y.pdf\" encoding=\"base64\">AQI=</file>"
                            + "</questiontext>"))))
        .containsExactly(
            "3:1: warning: the file `x.pdf` is left out",
            "3:1: note: the file `y.pdf`, which no text shows, is left out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a b.png ~ a b.png",
        "a b.png ~ a%20b.png",
        "a&b.png ~ a&amp;b.png",
        "a&b.png ~ a%26b.png",
        "ä.png ~ %C3%A4.png",
        "ä.png ~ %c3%a4.png",
        "ä.png ~ &auml;.png",
        "a+b.png ~ a%2Bb.png",
        "(a).png ~ %28a%29.png",
        "a-b.png ~ %61-b.png",
        "sub/a.png ~ sub/a.png",
      })
  void aPictureIsShownHoweverItsNameIsWritten(String name, String written) {
    String file =
        "<file name=\"%s\" path=\"/\" encoding=\"base64\">AQI=</file>"
            .formatted(name.replace("&", "&amp;"));
    String shown = "<![CDATA[<img src=\"@@PLUGINFILE@@/%s\" alt=\"x\">]]>".formatted(written);
    Reader.Result result =
        read(
            element(
                "multichoice",
                text("What?")
                    + "<answer fraction=\"100\" format=\"html\"><text>%s</text>%s</answer>"
                        .formatted(shown, file)
                    + answer("0", "b")));

    assertThat(said(result)).isEmpty();
    assertThat(Objects.requireNonNull(result.set()).assets())
        .extracting(Asset::name)
        .containsExactly(name);
  }

  @Test
  void aFileWhoseNameIsOnlySpokenOfIsNotShown() {
    assertThat(
            said(
                read(
                    element(
                        "description",
                        "<questiontext format=\"html\"><text>Look at x.png.</text>"
                            + "<file name=\"x.png\" encoding=\"base64\">AQI=</file>"
                            + "</questiontext>"))))
        .containsExactly("3:1: note: the file `x.png`, which no text shows, is left out");
  }

  @Test
  void aKeyInUpperCaseIsReadAndMoodlesOpinionSaid() {
    Reader.Result result =
        read(element("truefalse", text("x") + answer("0", "True") + answer("100", "false")));

    assertThat(Objects.requireNonNull(result.set()).questions().findFirst().orElseThrow())
        .extracting(Question::interaction)
        .isEqualTo(new Interaction.TrueFalse(false, RichText.EMPTY, RichText.EMPTY));
    assertThat(said(result).getFirst())
        .endsWith("the answer `True` is not in lower case, and Moodle may take it wrongly");
  }

  @Test
  void markupThatIsNotEscapedIsReadAndMoodlesOpinionSaid() {
    Reader.Result result =
        read(
            element(
                "description",
                "<questiontext format=\"html\"><text><p>a <b>b</b></p></text></questiontext>"));

    assertThat(Objects.requireNonNull(result.set()).questions().findFirst().orElseThrow())
        .extracting(question -> question.stem().plainText())
        .isEqualTo("a b");
    assertThat(said(result).getFirst())
        .endsWith("a text holds tags that are not escaped, and Moodle stores a 0 instead");
  }

  @Test
  void brokenXmlIsAnErrorWithItsPlace() {
    assertThat(said(read(element("description", text("x")) + "<question>")))
        .containsExactly("4:13: error: the XML is broken here");
    assertThat(said(read("<question type=\"description\">a &nbsp; b</question>")))
        .containsExactly("2:32: error: `&nbsp;` is not defined in XML");
  }

  @Test
  void anotherKindOfXmlIsNamedForWhatItIs() {
    assertThat(said(file("<assessmentItem/>")))
        .containsExactly("1:1: error: this is no Moodle XML, which begins with `<quiz>`");
  }

  @Test
  void nothingOutsideOfTheFileIsRead() {
    assertThat(
            said(
                file(
                    "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<quiz>"
                        + "<question type=\"description\"><questiontext format=\"html\">"
                        + "<text>a&x;b</text></questiontext></question></quiz>")))
        .allMatch(said -> said.contains("error"))
        .isNotEmpty();
  }

  @Test
  void entitiesThatGrowAreNotExpanded() {
    assertThat(
            said(
                file(
                    "<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                        + "<quiz><question type=\"description\"><questiontext>"
                        + "<text>&b;</text></questiontext></question></quiz>")))
        .allMatch(said -> said.contains("error"))
        .isNotEmpty();
  }

  @Test
  void entitiesThatGrowWithoutEndAreNotExpanded() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE quiz [<!ENTITY e0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)));
    }

    assertThat(
            said(file(entities + "]><quiz>" + element("description", text("&e29;")) + "</quiz>")))
        .containsExactly("2:35: error: `&e29;` is not defined in XML");
  }

  @Test
  void elementsTooDeepWithinOthersAreAnErrorThatNamesTheLimit() {
    assertThat(said(read(element("description", "<x>".repeat(200) + "</x>".repeat(200)))))
        .containsExactly("3:151: error: an element stands more than 50 deep within others");
    assertThat(said(read("<x>".repeat(300) + "</x>".repeat(300))))
        .anyMatch(said -> said.endsWith("stands more than 200 deep within others"));
  }

  @Test
  void anElementWithTooManyAttributesIsAnErrorThatNamesTheLimit() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }

    Reader.Result result = read("<question type=\"description\"" + attributes + "/>");

    assertThat(result.set()).isNull();
    assertThat(said(result)).anyMatch(said -> said.contains("more than 200 attributes"));
    assertThat(result.diagnostics().getFirst().hint()).contains("leave that element out");
  }

  @Test
  void aChoiceThatDoesNotSayHowManyAreRightIsSingleIfOneEarnsEverything() {
    Interaction one =
        question("multichoice", text("x") + answer("100", "a") + answer("0", "b")).interaction();
    Interaction several =
        question(
                "multichoice", text("x") + answer("50", "a") + answer("50", "b") + answer("0", "c"))
            .interaction();
    assertThat(((Interaction.ChoiceSelection) one).multiple()).isFalse();
    assertThat(((Interaction.ChoiceSelection) several).multiple()).isTrue();
  }

  @Test
  void aChoiceOfAllOrNothingHasSeveralKeys() {
    Reader.Result result =
        read(
            element(
                "multichoiceset",
                text("x") + answer("100", "a") + answer("100", "b") + answer("0", "c")));
    Interaction.ChoiceSelection read =
        (Interaction.ChoiceSelection)
            Objects.requireNonNull(result.set())
                .questions()
                .findFirst()
                .orElseThrow()
                .interaction();
    assertThat(read.choices()).extracting(Choice::key).containsExactly(true, true, false);
    assertThat(said(result)).anyMatch(line -> line.contains("only the whole answer"));
  }

  @Test
  void aFileMayBeginWithAnEmptyLineOrBeAQuestionAlone() {
    String question = element("multichoice", text("x") + answer("100", "a") + answer("0", "b"));
    assertThat(file("\n <?xml version=\"1.0\"?>\n<quiz>" + question + "</quiz>").set()).isNotNull();
    assertThat(file(question).set()).isNotNull();
  }

  @Test
  void aLargeBankIsReadWithAllItsTagsAndPictures() {
    int questions = 20_000;
    StringBuilder bank = new StringBuilder();
    for (int i = 0; i < questions; i++) {
      bank.append(
          element(
              "multichoice",
              "<questiontext format=\"html\"><text>&lt;p&gt;Question &lt;b&gt;"
                  + i
                  + "&lt;/b&gt; &amp;amp; &lt;img"
                  + " src=\"@@PLUGINFILE@@/p.png\"/&gt;&lt;/p&gt;</text><file name=\"p.png\""
                  + " path=\"/\" encoding=\"base64\">"
                  + picture(i)
                  + "</file></questiontext>"
                  + answer("100", "a")
                  + answer("0", "b")
                  + "<single>true</single>"));
    }
    assertThat(bank.length()).isGreaterThan(60_000_000);

    QuestionSet set = set(bank.toString());

    assertThat(set.size()).isEqualTo(questions);
    assertThat(set.assets()).hasSize(questions);
  }

  /** What begins like a picture, and differs from all others. */
  private static String picture(int number) {
    ByteBuffer bytes = ByteBuffer.allocate(2000);
    bytes.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(number);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static String stem(String format, String escaped) {
    return question(
            "description",
            "<questiontext format=\"" + format + "\"><text>" + escaped + "</text></questiontext>")
        .stem()
        .plainText();
  }

  private static String text(String escaped) {
    return "<questiontext format=\"html\"><text>" + escaped + "</text></questiontext>";
  }

  private static String answer(String fraction, String text) {
    return "<answer fraction=\""
        + fraction
        + "\" format=\"html\"><text>"
        + text
        + "</text></answer>";
  }

  private static String category(String path, String info) {
    return "<question type=\"category\"><category><text>"
        + path
        + "</text></category><info format=\"html\"><text>"
        + info
        + "</text></info><idnumber></idnumber></question>\n";
  }

  private static String element(String type, String content) {
    return "<question type=\"" + type + "\">\n" + content + "</question>\n";
  }

  private static Question question(String type, String content) {
    return set(element(type, content)).questions().findFirst().orElseThrow();
  }

  private static QuestionSet set(String questions) {
    Reader.Result result = read(questions);
    return Objects.requireNonNull(result.set(), () -> result.diagnostics().toString());
  }

  private static Reader.Result read(String questions) {
    return file("<quiz>\n" + questions + "</quiz>\n");
  }

  private static Reader.Result file(String xml) {
    byte[] content = xml.getBytes(StandardCharsets.UTF_8);
    return new MoodleXmlReader().read(new Source("bank.xml", content, PictureFinder.NONE));
  }

  private static List<String> said(Reader.Result result) {
    return result.diagnostics().stream()
        .map(
            d ->
                "%d:%d: %s: %s"
                    .formatted(
                        d.origin().line(),
                        d.origin().column(),
                        d.severity().name().toLowerCase(Locale.ROOT),
                        d.message()))
        .toList();
  }
}
