package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Golden;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDocumentTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final List<Edition> ALL = List.of(Edition.WORKSHEET, Edition.KEY, Edition.HANDOUT);

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar", "he-IL", "ja", "zh-Hant-TW"})
  void everythingFitsTheSchemasInEveryEditionAndLanguage(String language) {
    for (byte[] file : files(WordShowcase.set(language), ALL)) {
      assertThat(WordSchemas.problems(file)).isEmpty();
    }
  }

  @Test
  void aHandoutOfEverySampleFitsTheSchemas() {
    Samples.all()
        .forEach(
            sample -> {
              byte[] file = files(sample.set(), List.of(Edition.HANDOUT)).getFirst();
              assertThat(WordSchemas.problems(file)).as(sample.toString()).isEmpty();
              assertThat(WordText.of(file)).contains(sample.set().title());
            });
  }

  @Test
  void theTemplateHasEveryStyleThatIsUsed() {
    Set<String> used = new TreeSet<>();
    Set<String> there = new TreeSet<>();
    for (byte[] file : files(WordShowcase.set(), ALL)) {
      used.addAll(found("w:(?:p|r|tbl)Style w:val=\"(\\w+)\"", WordParts.text(file, DOCUMENT)));
      there.addAll(found("w:styleId=\"(\\w+)\"", WordParts.text(file, "word/styles.xml")));
    }
    assertThat(used).isNotEmpty().isSubsetOf(there);
  }

  @Test
  void everyStyleThatTheCodeKnowsIsInTheTemplate() {
    String styles = WordParts.text(files(WordShowcase.set(), ALL).getFirst(), "word/styles.xml");
    assertThat(found("w:styleId=\"(\\w+)\"", styles))
        .containsAll(Stream.of(ParagraphStyle.values()).map(ParagraphStyle::id).toList())
        .containsAll(Stream.of(CharacterStyle.values()).map(CharacterStyle::id).toList());
  }

  @Test
  void setThreeIsAWorksheetAndAKey() {
    List<byte[]> files =
        files(Corpus.read("input/set-3.md"), List.of(Edition.WORKSHEET, Edition.KEY));

    Golden.assertMatches("set-3.worksheet.txt", WordText.of(files.get(0)));
    Golden.assertMatches("set-3.key.txt", WordText.of(files.get(1)));
  }

  @Test
  void aFileWithoutBoxesIsAllInTheStandardItself() {
    assertThat(worksheet(Sets.open("q", RichText.of("What?")))).doesNotContain("Ignorable");
  }

  @Test
  void questionsAreCountedByWordAndOddLabelsAreWritten() {
    List<Question> questions =
        Stream.of("3", "4", "7", "7b")
            .map(label -> labelled(label, Sets.open("q" + label, RichText.of("What?"))))
            .toList();
    byte[] file = files(Sets.of(questions, List.of()), List.of(Edition.WORKSHEET)).getFirst();
    String document = WordParts.text(file, DOCUMENT);

    assertThat(found("w:startOverride w:val=\"(\\d+)\"", WordParts.text(file, NUMBERING)))
        .containsExactly("3", "7");
    assertThat(found("w:numId w:val=\"(\\d+)\"", document)).containsExactly("1", "1", "2");
    assertThat(document).contains("7b.");
  }

  @Test
  void questionsAreInTheNavigationPaneBelowTheirSections() {
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(
                new Section(
                    List.of("Part", "Chapter"),
                    RichText.EMPTY,
                    List.of(Sets.open("q", RichText.of("What?"))))),
            List.of());

    assertThat(document(set)).contains("<w:outlineLvl w:val=\"2\"/>");
    assertThat(worksheet(Sets.open("q", RichText.of("What?"))))
        .contains("<w:outlineLvl w:val=\"0\"/>");
  }

  @Test
  void longCodeDoesNotLeaveItsStemAloneOnAPage() {
    RichText code = RichText.of(new Block.CodeBlock("", "line\n".repeat(80)));
    String document = worksheet(Sets.open("q", RichText.of("Read:").then(code)));

    assertThat(document)
        .doesNotContain("<w:pStyle w:val=\"Code\"/><w:keepNext")
        .containsPattern("<w:pStyle w:val=\"Question\"/><w:keepNext");
  }

  @Test
  void lettersAfterZLookLikeThoseBefore() {
    List<Choice> choices =
        IntStream.range(0, 28)
            .mapToObj(i -> Choice.of(RichText.of("choice " + i), i == 0))
            .toList();
    String document =
        worksheet(
            Sets.question(
                "q",
                RichText.of("Which?"),
                new Interaction.ChoiceSelection(false, choices, false)));

    assertThat(document).contains("AA.").doesNotContain("QuestionNumber");
  }

  @Test
  void hebrewThatBeginsWithCodeRunsFromTheRightInAHebrewDocument() {
    RichText stem =
        RichText.ofInlines(List.of(new Inline.Code("tuple"), new Inline.Text(" לא ניתן לשינוי")));
    QuestionSet english = Sets.of(Sets.open("q", stem));
    QuestionSet hebrew = new QuestionSet("מבחן", "he", english.sections(), List.of());

    assertThat(document(hebrew)).containsPattern("\"Question\"/>.{0,200}<w:bidi/>");
    assertThat(document(english)).doesNotContain("<w:bidi/>");
    assertThat(WordParts.text(files(hebrew, ALL).getFirst(), "word/styles.xml"))
        .contains("w:bidi=\"he\"");
  }

  @Test
  void everythingOnAHebrewSheetRunsFromTheRightButCode() {
    Question question =
        Sets.question(
            "q",
            RichText.of("Which?").then(RichText.of(new Block.CodeBlock("", "x = 1"))),
            new Interaction.ChoiceSelection(
                false,
                List.of(
                    Choice.of(RichText.of("yield."), false), Choice.of(RichText.of("שלום"), true)),
                false));
    String document =
        document(new QuestionSet("מבחן", "he", Sets.of(question).sections(), List.of()));

    assertThat(found("(<w:p>.*?</w:p>)", document))
        .isNotEmpty()
        .allMatch(each -> each.contains("<w:bidi/>") || each.contains("\"Code\""));
    assertThat(document).contains("<w:t>\u200E</w:t></w:r><w:r><w:t>yield.</w:t>");
    assertThat(worksheet(question)).doesNotContain("\u200E");
  }

  @Test
  void picturesAreNumberedFromOneAndNoneTwice() {
    assertThat(found("<wp:docPr id=\"(\\d+)\"", document(WordShowcase.set())))
        .isNotEmpty()
        .doesNotContain("0")
        .doesNotHaveDuplicates();
  }

  @Test
  void theLettersOfAnswersSkipWhatIsWrong() {
    String key =
        WordParts.text(files(WordShowcase.set(), List.of(Edition.STUDY)).getFirst(), NUMBERING);
    assertThat(found("w:startOverride w:val=\"(\\d+)\"", key)).contains("1", "3");
  }

  @Test
  void codeKeepsItsLinesSpacesAndTabs() {
    String document =
        worksheet(
            Sets.open("q", RichText.of(new Block.CodeBlock("", "if (x)\n\n\t  y;\n    z;  "))));
    assertThat(document)
        .contains("<w:pStyle w:val=\"Code\"/>")
        .contains(
            "<w:t>if (x)</w:t><w:br/><w:br/><w:tab/><w:t xml:space=\"preserve\">  y;</w:t>"
                + "<w:br/><w:t xml:space=\"preserve\">    z;  </w:t>");
  }

  @Test
  void aStressedWordStandsOutInABoldStem() {
    String document =
        worksheet(
            Sets.open(
                "q",
                RichText.ofInlines(List.of(new Inline.Strong(List.of(new Inline.Text("not")))))));
    assertThat(document).contains("<w:u w:val=\"single\"/></w:rPr><w:t>not</w:t>");
  }

  @Test
  void theHeaderOfATableIsRepeatedOnEveryPage() {
    assertThat(document(Samples.of(Feature.TABLE).set())).contains("<w:tblHeader");
  }

  @Test
  void aPictureHasItsAlternativeText() {
    assertThat(document(Samples.of(Feature.IMAGE).set())).contains("descr=\"qaltprobe\"");
  }

  @Test
  void aWidePictureIsScaledToTheLine() {
    assertThat(found("wp:extent cx=\"(\\d+)\"", document(WordShowcase.set())))
        .containsExactly(Integer.toString(PageMeasures.LINE * 635));
  }

  @Test
  void everyExpectedLineIsRuled() {
    assertThat(document(Samples.of(Feature.EXPECTED_LINES).set()))
        .contains("<w:tab/>" + "<w:br/><w:tab/>".repeat(11) + "</w:r>");
  }

  @Test
  void rightToLeftTextRunsFromTheRight() {
    String document = worksheet(Sets.open("q", RichText.of("ما هي عاصمة مصر?")));
    assertThat(document).contains("<w:bidi/>").contains("<w:rtl/>");
  }

  @Test
  void eastAsianTextHasTheEastAsianFont() {
    assertThat(worksheet(Sets.open("q", RichText.of("日本語"))))
        .contains("<w:rFonts w:hint=\"eastAsia\"/>");
  }

  @Test
  void theFileNamesItsLanguageAndTitleAndNoDay() {
    byte[] file = files(WordShowcase.set("de"), List.of(Edition.WORKSHEET)).getFirst();
    assertThat(WordParts.text(file, "docProps/core.xml"))
        .contains("<dc:language>de</dc:language>")
        .contains("<dc:title>Everything on paper</dc:title>")
        .contains("2000-01-01T00:00:00Z");
    assertThat(WordParts.text(file, "word/styles.xml"))
        .containsPattern("<w:lang [^>]*w:val=\"de\"");
  }

  @Test
  void everyPageSaysWhichItIs() {
    byte[] file = files(WordShowcase.set(), List.of(Edition.WORKSHEET)).getFirst();
    assertThat(WordParts.text(file, "word/footer1.xml"))
        .contains("w:instr=\"PAGE\"")
        .contains("w:instr=\"NUMPAGES\"");
  }

  @ParameterizedTest
  @CsvSource({"A4, 11906, 16838, 1418", "LETTER, 12240, 15840, 1585"})
  void everyPaperHasLinesOfTheSameLength(PaperSize paper, int width, int height, int margin) {
    assertThat(width - 2 * margin).isEqualTo(PageMeasures.LINE);
    byte[] file =
        new WordExporter()
            .export(
                WordShowcase.set(), WordOptions.of(new PrintOptions(List.of(Edition.KEY), paper)))
            .artifacts()
            .getFirst()
            .content();
    assertThat(WordParts.text(file, DOCUMENT))
        .contains("w:w=\"" + width + "\"")
        .contains("w:h=\"" + height + "\"")
        .contains("w:left=\"" + margin + "\"");
  }

  @Test
  void formulasAndPicturesAndLinksThatWordCannotShowAreReported() {
    Export export = new WordExporter().export(WordShowcase.set(), new WordExporter().defaults());
    assertThat(losses(export, Feature.FORMULA)).hasSize(2);
    assertThat(losses(export, Feature.IMAGE))
        .hasSize(3)
        .anyMatch(message -> message.contains("pointing"))
        .anyMatch(message -> message.contains("broken.png"))
        .anyMatch(message -> message.contains("drawing.svg"));

    Question question =
        Sets.open(
            "q",
            RichText.ofInlines(
                List.of(new Inline.Link("#there", "", List.of(new Inline.Text("here"))))));
    assertThat(
            losses(
                new WordExporter().export(Sets.of(question), new WordExporter().defaults()),
                Feature.LINK))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x"})
  void aLinkThatCouldHarmItsReaderIsNotLive(String target) {
    Question question =
        Sets.open(
            "q",
            RichText.ofInlines(
                List.of(new Inline.Link(target, "", List.of(new Inline.Text("click"))))));
    Export export =
        new WordExporter()
            .export(Sets.of(question), WordOptions.of(PrintOptions.of(Edition.HANDOUT)));
    byte[] file = export.artifacts().getFirst().content();

    assertThat(WordText.of(file)).contains("click");
    assertThat(WordParts.text(file, "word/_rels/document.xml.rels")).doesNotContain(target);
    assertThat(losses(export, Feature.LINK))
        .containsExactly("the link to `" + target + "` becomes its text alone");
  }

  @Test
  void theNotesForGradingAreLostWithoutTheKey() {
    assertThat(losses(export(Edition.HANDOUT), Feature.GRADER_NOTES)).isNotEmpty();
    assertThat(losses(export(Edition.HANDOUT, Edition.KEY), Feature.GRADER_NOTES)).isEmpty();
  }

  private static Export export(Edition... editions) {
    return new WordExporter().export(WordShowcase.set(), WordOptions.of(PrintOptions.of(editions)));
  }

  @Test
  void aLinkAroundAPictureIsReported() {
    Inline picture = new Inline.Image("https://example.org/a.png", "a", "", null, null);
    Question question =
        Sets.open(
            "q",
            RichText.ofInlines(
                List.of(new Inline.Link("https://example.org/", "", List.of(picture)))));
    Export export = new WordExporter().export(Sets.of(question), new WordExporter().defaults());
    assertThat(losses(export, Feature.LINK)).hasSize(1);
  }

  private static List<String> losses(Export export, Feature feature) {
    return export.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.LOSS)
        .filter(diagnostic -> diagnostic.feature() == feature)
        .map(Diagnostic::message)
        .toList();
  }

  private static List<byte[]> files(QuestionSet set, List<Edition> editions) {
    return new WordExporter()
        .export(set, WordOptions.of(new PrintOptions(editions, PaperSize.A4))).artifacts().stream()
            .map(artifact -> artifact.content())
            .toList();
  }

  private static String document(QuestionSet set) {
    return WordParts.text(files(set, List.of(Edition.WORKSHEET)).getFirst(), DOCUMENT);
  }

  private static String worksheet(Question question) {
    return document(Sets.of(question));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Question labelled(String label, Question question) {
    return new Question(
        question.id(),
        label,
        List.of(),
        question.stem(),
        question.interaction(),
        BigDecimal.ONE,
        Feedback.NONE,
        List.of(),
        new Origin("sample.md", 1, 1));
  }
}
