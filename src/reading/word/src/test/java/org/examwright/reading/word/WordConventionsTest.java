package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write questions in Word. */
class WordConventionsTest {
  private static final List<String> TWO_BIRDS =
      List.of(
          "1 · single choice",
          "stem: Which is a bird?",
          "( ) a bat",
          "(x) a hen",
          "2 · single choice",
          "stem: Which is a fish?",
          "(x) a cod",
          "( ) a whale");

  static Stream<Arguments> marks() {
    return Stream.of(
        Arguments.of("a highlighted option is right", "<w:highlight w:val=\"yellow\"/>"),
        Arguments.of("a shaded one", "<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>"),
        Arguments.of("a red one", "<w:color w:val=\"FF0000\"/>"),
        Arguments.of("a bold one", "<w:b/>"),
        Arguments.of("one in a bold style", "<w:rStyle w:val=\"Fett\"/>"),
        Arguments.of("an underlined one", "<w:u w:val=\"single\"/>"),
        Arguments.of("one in italics", "<w:i/>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void numberedQuestionsWithLettersOfOneList(String name, String mark) {
    WordDraft draft =
        new WordDraft()
            .item(1, 0, "Which is a bird?")
            .item(1, 1, "a bat")
            .item(1, 1, "a hen", mark)
            .item(1, 0, "Which is a fish?")
            .item(1, 1, "a cod", mark)
            .item(1, 1, "a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void everythingTyped(String name, String mark) {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?")
            .p("a) a bat")
            .formatted("b) a hen", mark)
            .p("2. Which is a fish?")
            .formatted("a) a cod", mark)
            .p("b) a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void aBoldLineNamesWhatIsCountedAnewBelowIt() {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?")
            .p("a) a bat")
            .p("*b) a hen")
            .formatted("Fish and their like", "<w:b/>")
            .p("1. Which is a fish?")
            .p("*a) a cod")
            .p("b) a whale");

    assertThat(WordReading.lines(draft))
        .containsExactly(
            "1 · single choice",
            "stem: Which is a bird?",
            "( ) a bat",
            "(x) a hen",
            "[Fish and their like]",
            "1 · single choice",
            "stem: Which is a fish?",
            "(x) a cod",
            "( ) a whale");
  }

  @Test
  void everyListOfLettersIsItsOwn() {
    WordDraft draft =
        new WordDraft()
            .item(6, 0, "Which is a bird?")
            .item(3, 0, "a bat")
            .item(3, 0, "*a hen")
            .item(6, 0, "Which is a fish?")
            .item(4, 0, "*a cod")
            .item(4, 0, "a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void lettersThatRunOnOverTwoQuestionsBeginAnew() {
    WordDraft draft =
        new WordDraft()
            .item(6, 0, "Which is a bird?")
            .item(3, 0, "a bat")
            .item(3, 0, "*a hen")
            .item(6, 0, "Which is a fish?")
            .item(3, 0, "*a cod")
            .item(3, 0, "a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void numbersOfAStyle() {
    WordDraft draft =
        new WordDraft()
            .styled("Frage", "Which is a bird?")
            .item(1, 1, "a bat")
            .item(1, 1, "*a hen")
            .styled("Frage", "Which is a fish?")
            .item(1, 1, "*a cod")
            .item(1, 1, "a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void linesWithinAParagraph() {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?\na) a bat\nb) a hen\nAnswer: B")
            .p("2. Which is a fish?\na) a cod\nb) a whale\nAnswer: A");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void optionsSideBySide() {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?")
            .p("A. a bat\tB. a hen")
            .p("Answer: B")
            .p("2. Which is a fish?")
            .p("A. a cod\tB. a whale")
            .p("Answer: A");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void aKeyAtTheEnd() {
    WordDraft draft =
        new WordDraft()
            .item(1, 0, "Which is a bird?")
            .item(1, 1, "a bat")
            .item(1, 1, "a hen")
            .item(1, 0, "Which is a fish?")
            .item(1, 1, "a cod")
            .item(1, 1, "a whale")
            .p("Answers:")
            .item(6, 0, "B")
            .item(6, 0, "A");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void optionsInTheCellsOfATable() {
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?")
            .table(new String[] {"A. a bat", "B. a hen"})
            .p("Answer: B")
            .p("2. Which is a fish?")
            .table(new String[] {"A. a cod", "B. a whale"})
            .p("Answer: A");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void paragraphsWithoutLettersOneOfWhichIsMarked() {
    String mark = "<w:highlight w:val=\"green\"/>";
    WordDraft draft =
        new WordDraft()
            .styled("berschrift2", "Question 1")
            .p("Which is a bird?")
            .p("a bat")
            .formatted("a hen", mark)
            .styled("berschrift2", "Question 2")
            .p("Which is a fish?")
            .formatted("a cod", mark)
            .p("a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void labelsOfAListThatSayQuestion() {
    WordDraft draft =
        new WordDraft()
            .item(5, 0, "Which is a bird?")
            .item(3, 0, "a bat")
            .item(3, 0, "*a hen")
            .item(5, 0, "Which is a fish?")
            .item(4, 0, "*a cod")
            .item(4, 0, "a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void headingsAreTheTitleAndCategoriesWhateverTheirStylesAreCalled() {
    WordDraft draft =
        new WordDraft()
            .styled("berschrift1", "Zoology")
            .styled("berschrift2", "Birds")
            .item(1, 0, "What is a hen?")
            .p("A bird.")
            .styled("berschrift2", "Fish")
            .item(1, 0, "What is a cod?")
            .p("A fish.");

    assertThat(WordReading.set(draft).title()).isEqualTo("Zoology");
    assertThat(WordReading.set(draft).sections().stream().map(section -> section.path()))
        .containsExactly(List.of("Birds"), List.of("Fish"));
  }

  @Test
  void wordsKeepTheirStylesAndAWholeBoldStemHasNone() {
    WordDraft draft =
        new WordDraft()
            .xml(
                "<w:p>"
                    + WordDraft.run("1. Is ", "")
                    + WordDraft.run("not", "<w:b/>")
                    + WordDraft.run(" H", "")
                    + WordDraft.run("2", "<w:vertAlign w:val=\"subscript\"/>")
                    + WordDraft.run("O?", "")
                    + "</w:p>")
            .p("Answer: air")
            .formatted("2. Is it?", "<w:b/>")
            .p("Answer: yes");

    assertThat(WordReading.lines(draft))
        .contains("stem: Is <b>not</b> H<sub>2</sub>O?", "stem: Is it?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"☐☒", "☐☑", "○◉", "□✓"})
  void boxesAndCirclesInFrontOfOptionsSayWhichAreRight(String signs) {
    WordDraft draft =
        new WordDraft()
            .item(1, 0, "Which is a bird?")
            .p(signs.charAt(0) + " a bat")
            .p(signs.charAt(1) + "\ta hen")
            .item(1, 0, "Which is a fish?")
            .p("A. " + signs.charAt(1) + " a cod")
            .p("B. " + signs.charAt(0) + " a whale");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void boxesThatAreFilledInAreRead() {
    String box =
        "<w:sdt><w:sdtContent><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:sdtContent></w:sdt>";
    WordDraft draft =
        new WordDraft()
            .p("1. Which is a bird?")
            .xml("<w:p>" + box.replace("F0FE", "F0A8") + WordDraft.run(" a bat", "") + "</w:p>")
            .xml("<w:p>" + box + WordDraft.run(" a hen", "") + "</w:p>")
            .p("2. Which is a fish?")
            .xml("<w:p>" + box + WordDraft.run(" a cod", "") + "</w:p>")
            .xml("<w:p>" + box.replace("F0FE", "F0A8") + WordDraft.run(" a whale", "") + "</w:p>");

    assertThat(WordReading.lines(draft)).isEqualTo(TWO_BIRDS);
  }

  @Test
  void giftThatWordHasMadeBeautifulIsReadAsGift() {
    WordDraft draft =
        new WordDraft().p("::Birds:: Which is a “bird”? {").p("~a bat").p("=a\u00A0hen").p("}");

    assertThat(WordReading.lines(draft))
        .contains("stem: Which is a \"bird\"?", "(x) a hen", "( ) a bat");
    assertThat(WordReading.said(draft.bytes()))
        .contains("NOTE the text of the document is read as GIFT");
  }

  @Test
  void aikenIsReadAsAiken() {
    WordDraft draft =
        new WordDraft().p("Which is a bird?").p("A. a bat").p("B. a hen").p("ANSWER: B");

    assertThat(WordReading.lines(draft)).contains("(x) a hen", "( ) a bat");
  }

  @Test
  void codeAndLinksAreNotMarkedAsRightByTheirLooks() {
    String mono =
        "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/><w:b/><w:color w:val=\"0000FF\"/>";
    WordDraft draft = new WordDraft();
    for (int i = 0; i < 3; i++) {
      draft
          .styled("berschrift2", "What does it print?")
          .formatted("print(" + i + ")", mono)
          .p("It prints a number.")
          .xml(
              "<w:p><w:hyperlink w:anchor=\"top\">"
                  + WordDraft.run(
                      "Back to the top", "<w:color w:val=\"0000FF\"/><w:u w:val=\"single\"/>")
                  + "</w:hyperlink></w:p>");
    }

    assertThat(WordReading.set(draft).questions())
        .hasSize(3)
        .allMatch(question -> question.interaction() instanceof Interaction.OpenResponse);
  }

  @Test
  void headingsThatAskAreQuestions() {
    WordDraft draft =
        new WordDraft()
            .styled("berschrift1", "Zoology")
            .styled("berschrift2", "What is a hen?")
            .p("A bird.")
            .styled("berschrift2", "What is a cod?")
            .p("A fish.");

    assertThat(WordReading.set(draft).title()).isEqualTo("Zoology");
    assertThat(WordReading.lines(draft)).contains("stem: What is a hen?", "stem: What is a cod?");
  }

  @Test
  void stepsAndPairsLoseTheirLettersAndNothingElse() {
    WordDraft draft =
        new WordDraft()
            .p("1. Put the stages of a project in order.")
            .p("a)Initiation of all")
            .p("b) Planning")
            .p("c.\tClosing down")
            .p("2. Match the capitals.")
            .p("a)New Delhi = India")
            .p("b) Rome = Italy");

    assertThat(String.join("\n", WordReading.lines(draft)))
        .contains("Initiation of all", "Planning", "Closing down", "New Delhi", "Rome");
  }

  @Test
  void whatCannotBeReadOfADocumentIsSaid() {
    byte[] document =
        new WordDraft()
            .part(
                "h1",
                "header",
                "header1.xml",
                WordDraft.xmlBytes(
                    "<w:hdr "
                        + WordDraft.NAMESPACES
                        + "><w:p><w:r><w:t>School</w:t></w:r></w:p></w:hdr>"))
            .p("1. What is a hen?")
            .xml("<w:p><w:r><w:drawing><wp:inline/></w:drawing></w:r></w:p>")
            .xml(
                "<w:p><w:r><w:drawing><wp:inline><a:blip r:link=\"far\"/></wp:inline></w:drawing></w:r></w:p>")
            .xml("<w:altChunk r:id=\"x\"/>")
            .p("Answer: a bird")
            .bytes();

    assertThat(String.join("\n", WordReading.said(document)))
        .contains(
            "the head and foot of pages",
            "a drawing or chart is left out",
            "not in the document but elsewhere",
            "a document within the document");
  }

  @Test
  void aLabelMayBeBold() {
    WordDraft draft =
        new WordDraft()
            .p("1. What is a hen?")
            .xml(
                "<w:p>"
                    + WordDraft.run("Hint:", "<w:b/>")
                    + WordDraft.run(" it clucks", "")
                    + "</w:p>")
            .xml(
                "<w:p>"
                    + WordDraft.run("Answer:", "<w:b/>")
                    + WordDraft.run(" a bird", "")
                    + "</w:p>");

    assertThat(WordReading.lines(draft)).contains("= a bird", "hint: it clucks");
  }

  @Test
  void codeKeepsItsLinesAndItsIndentation() {
    String mono = "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\"/>";
    WordDraft draft =
        new WordDraft()
            .p("1. What does it print?")
            .formatted("for i in range(3):", mono)
            .formatted("    print(i)", mono)
            .p("Answer: 0 1 2");

    assertThat(String.join("\n", WordReading.lines(draft)))
        .contains("for i in range(3):", "print(i)");
    assertThat(WordReading.set(draft).questions().findFirst().orElseThrow().stem().toString())
        .contains("for i in range(3):\n    print(i)");
  }

  @Test
  void formulasAreLatex() {
    String formula =
        "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b≤c</m:t></m:r></m:den>"
            + "</m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
            + "</m:sSup><m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e><m:r><m:t>y</m:t>"
            + "</m:r></m:e></m:rad></m:oMath>";
    WordDraft draft =
        new WordDraft()
            .xml("<w:p>" + WordDraft.run("1. What is ", "") + formula + "</w:p>")
            .p("Answer: a number");

    assertThat(WordReading.lines(draft))
        .contains("stem: What is $\\frac{a}{b\\le c}x^{2}\\sqrt{y}$");
  }

  @Test
  void picturesAreThoseOfTheDocument() {
    WordDraft draft =
        new WordDraft()
            .part("p1", "image", "media/image1.png", new byte[] {1, 2, 3})
            .xml(
                "<w:p>"
                    + WordDraft.run("1. What is this?", "")
                    + "<w:r><w:drawing><wp:inline><wp:extent cx=\"952500\" cy=\"952500\"/>"
                    + "<wp:docPr id=\"1\" name=\"x\" descr=\"a hen\"/><a:graphic><a:graphicData>"
                    + "<a:blip r:embed=\"p1\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                    + "</w:p>")
            .p("Answer: a hen");

    assertThat(WordReading.set(draft).asset("image1.png")).isPresent();
    assertThat(String.join("\n", WordReading.lines(draft))).contains("a hen").contains("100");
  }

  @Test
  void aTableOfDataStaysATable() {
    WordDraft draft =
        new WordDraft()
            .p("1. Which year was best?")
            .table(new String[] {"Year", "Sales"}, new String[] {"2001", "17"})
            .p("Answer: 2001");

    assertThat(WordReading.set(draft).questions().findFirst().orElseThrow().stem().toString())
        .contains("Table[");
  }

  @Test
  void blanksInBracketsAreThoseThatStarsMakeKnown() {
    WordDraft draft =
        new WordDraft()
            .item(1, 0, "Which is a bird?")
            .item(1, 1, "a bat")
            .item(1, 1, "*a hen")
            .item(1, 0, "A [rose, flower] smells [sweet].");

    assertThat(WordReading.lines(draft)).anyMatch(line -> line.contains("gap 1: words"));
  }

  @Test
  void hiddenTextAndCommentsAreReportedAndNotRead() {
    WordDraft draft =
        new WordDraft()
            .xml(
                "<w:p>"
                    + WordDraft.run("1. What is a hen?", "")
                    + WordDraft.run(" a bird", "<w:vanish/>")
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .p("Answer: a bird");

    assertThat(WordReading.lines(draft)).contains("stem: What is a hen?");
    assertThat(WordReading.said(draft.bytes()))
        .contains(
            "WARNING hidden text is left out (at “1. What is a hen?”)",
            "WARNING comments are left out (at “1. What is a hen?”)");
  }

  @Test
  void changesAreTakenAsAccepted() {
    WordDraft draft =
        new WordDraft()
            .xml(
                "<w:p>"
                    + WordDraft.run("1. What is a ", "")
                    + "<w:del>"
                    + "<w:r><w:delText>bat</w:delText></w:r></w:del><w:ins>"
                    + WordDraft.run("hen", "")
                    + "</w:ins>"
                    + WordDraft.run("?", "")
                    + "</w:p>")
            .p("Answer: a bird");

    assertThat(WordReading.lines(draft)).contains("stem: What is a hen?");
  }

  @Test
  void theTextOfATextBoxIsReadOnce() {
    String box =
        "<w:txbxContent><w:p>" + WordDraft.run("Look twice.", "") + "</w:p></w:txbxContent>";
    WordDraft draft =
        new WordDraft()
            .xml(
                "<w:p>"
                    + WordDraft.run("1. What is a hen?", "")
                    + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                    + box
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
            .p("Answer: a bird");

    assertThat(String.join(" ", WordReading.lines(draft))).containsOnlyOnce("Look twice.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00D0\u00CF\u0011\u00E0 old",
        "{\\rtf1 x}",
        "<html><body>x</body></html>",
        "no document",
        "",
        "PK\u0003\u0004 broken"
      })
  void whatIsNoDocumentIsRefusedInOneSentence(String content) {
    List<String> said = WordReading.said(content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(said).singleElement().asString().startsWith("ERROR ");
  }

  @Test
  void aZipThatIsFarLargerUnpackedIsRefused() {
    byte[] bomb = WordDraft.zip(Map.of("word/document.xml", new byte[200 * 1024 * 1024]));

    assertThat(WordReading.said(bomb))
        .containsExactly(
            "ERROR the document is not opened: unpacked, it is far larger than any document");
  }
}
