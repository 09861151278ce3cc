package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.theme.LookOptions;
import org.examwright.rendering.theme.Theme;
import org.examwright.rendering.theme.ThemeReading;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in the look of a school's own template. */
class TemplateTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String NUMBERING = "word/numbering.xml";

  @Test
  void itsPagesHeadFootAndLogoAreKept() {
    byte[] file = file(OwnTemplates.school());

    assertThat(WordParts.text(file, DOCUMENT))
        .contains("w:w=\"10000\"", "w:h=\"14000\"", "w:left=\"1500\"", "w:right=\"1000\"");
    assertThat(WordParts.text(file, "word/footer1.xml")).contains("Goethe-Gymnasium");
    assertThat(WordParts.text(file, "word/header1.xml")).contains("<pic:pic");
    assertThat(WordParts.of(file))
        .containsKey("word/media/image1.png")
        .doesNotContainKey("word/header2.xml")
        .doesNotContainKey("word/footer2.xml");
  }

  @Test
  void itsStylesAreKnownByTheirNamesInEveryLanguage() {
    byte[] file = file(OwnTemplates.school());

    assertThat(WordParts.text(file, STYLES))
        .contains("AA0000", "BB0000", "Georgia")
        .containsOnlyOnce("w:val=\"Title\"")
        .containsOnlyOnce("w:val=\"heading 1\"");
    WordText.read(
        file,
        document -> {
          XWPFParagraph title = document.getParagraphs().getFirst();
          assertThat(title.getText()).isEqualTo("Everything on paper");
          assertThat(document.getStyles().getStyle(title.getStyle()).getName()).isEqualTo("Title");
          return null;
        });
  }

  @Test
  void everyStyleThatIsUsedIsThereOnce() {
    String styles = WordParts.text(file(OwnTemplates.school()), STYLES);

    for (ParagraphStyle style : ParagraphStyle.values()) {
      assertThat(styles).containsOnlyOnce("w:styleId=\"" + style.id() + "\"");
    }
    assertThat(styles)
        .containsOnlyOnce("<w:name w:val=\"Frage\"/>")
        .containsOnlyOnce("<w:name w:val=\"Question\"/>");
  }

  @Test
  void stylesThatAreMissingAreAddedAndNamed() {
    assertThat(messages(export(OwnTemplates.school())))
        .anyMatch(
            message ->
                message.contains("Answer line")
                    && !message.contains("Title,")
                    && !message.contains("heading 1"));
  }

  @Test
  void itsListsAreKeptAndOursAdded() {
    byte[] file = file(OwnTemplates.school());
    String numbering = WordParts.text(file, NUMBERING);

    assertThat(numbering)
        .contains("w:abstractNumId=\"3\"", "w:numId=\"7\"", "w:val=\"+\"", "\"Questions\"");
    assertThat(WordParts.text(file, DOCUMENT)).doesNotContain("w:numId w:val=\"7\"");
  }

  @Test
  void bulletsLookAsItsStyleSays() {
    RichText stem =
        RichText.of(new Block.BulletList(true, List.of(RichText.of("one"), RichText.of("two"))));
    byte[] file = file(OwnTemplates.school(), Sets.of(Sets.open("q", stem)));

    WordText.read(
        file,
        document -> {
          XWPFParagraph item =
              document.getParagraphs().stream()
                  .filter(each -> each.getText().equals("one"))
                  .findFirst()
                  .orElseThrow();
          assertThat(item.getNumLevelText()).isEqualTo("+");
          assertThat(item.getIndentationLeft()).isEqualTo(945);
          return null;
        });
  }

  @Test
  void ourTextStandsWhereTheTemplateSaysSo() {
    byte[] file =
        file(
            OwnTemplates.school("Before it.", "{questions}", "Behind it.", "Good luck!"),
            Sets.of(Sets.open("q", RichText.of("What?"))));

    assertThat(WordText.of(file).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .startsWith("Before it.", "Sample")
        .endsWith("Behind it.", "Good luck!", "Goethe-Gymnasium")
        .contains("What?");
  }

  @Test
  void otherTextOfTheTemplateIsLeftOutAndThatIsSaid() {
    Export export = export(OwnTemplates.school("Lorem ipsum", "dolor"));

    assertThat(WordText.of(export.artifacts().getFirst().content())).doesNotContain("Lorem");
    assertThat(messages(export)).anyMatch(message -> message.contains("left out"));
    assertThat(messages(export(OwnTemplates.school()))).noneMatch(m -> m.contains("left out"));
  }

  @ParameterizedTest
  @EnumSource(value = Edition.class, names = "ANSWER_SHEET", mode = EnumSource.Mode.EXCLUDE)
  void everyEditionFitsTheSchemas(Edition edition) {
    for (byte[] template :
        List.of(OwnTemplates.empty(), OwnTemplates.school("a", "{questions}", "b"))) {
      for (String language : List.of("en", "he")) {
        byte[] file =
            new WordExporter()
                .export(
                    WordShowcase.set(language),
                    new WordOptions(PrintOptions.of(edition), OwnTemplates.given(template), true))
                .artifacts()
                .getFirst()
                .content();
        assertThat(WordSchemas.problems(file)).isEmpty();
      }
    }
  }

  @Test
  void aTemplateWithoutHeadAndFootGetsOurs() {
    assertThat(WordParts.text(file(OwnTemplates.empty()), "word/footer1.xml")).contains("NUMPAGES");
  }

  @Test
  void tabsOfAddedStylesFitItsLines() {
    assertThat(WordParts.text(file(OwnTemplates.school()), STYLES))
        .contains("w:pos=\"7500\"")
        .doesNotContain("w:pos=\"9070\"");
  }

  @Test
  void tablesAreNoWiderThanItsLines() {
    WordText.read(
        file(OwnTemplates.school()),
        document -> {
          for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFTable table) {
              assertThat(table.getWidth()).isLessThanOrEqualTo(7500);
            }
          }
          return null;
        });
  }

  @Test
  void aHeadingDoesNotStandAloneWhateverItsStyleSays() {
    WordText.read(
        file(OwnTemplates.school()),
        document -> {
          assertThat(document.getParagraphs())
              .filteredOn(each -> "Heading1".equals(each.getStyle()))
              .isNotEmpty()
              .allMatch(XWPFParagraph::isKeepNext);
          return null;
        });
  }

  @Test
  void theLanguageIsThatOfTheQuestions() {
    assertThat(WordParts.text(file(OwnTemplates.school()), STYLES))
        .doesNotContain("de-AT")
        .contains("w:val=\"en\"");
  }

  @Test
  void theSameTemplateGivesTheSameBytes() {
    byte[] template = OwnTemplates.school("{questions}");

    assertThat(file(template)).isEqualTo(file(template));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "PK\u0003\u0004 no zip at all", "{\\rtf1 text}", "<html>"})
  void aFileThatIsNoWordDocumentIsAnErrorInPlainWords(String content) {
    Export export = export(content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(export.artifacts()).isEmpty();
    assertThat(export.diagnostics())
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
        .satisfies(problem -> assertThat(problem.message()).startsWith("the template is "))
        .satisfies(problem -> assertThat(problem.hint()).contains(".docx"))
        .satisfies(problem -> assertThat(problem.origin().file()).isEqualTo("school.docx"));
  }

  @Test
  void aFileThatCannotBeReadIsAnErrorToo() {
    Export export =
        new WordExporter()
            .export(
                WordShowcase.set(),
                new WordOptions(
                    PrintOptions.of(Edition.KEY), GivenFile.named("school.docx"), false));

    assertThat(export.artifacts()).isEmpty();
    assertThat(messages(export)).containsExactly("the template cannot be read");
  }

  @Test
  void aZipThatIsSomethingElseIsAnErrorToo() {
    byte[] zip = new org.examwright.rendering.archive.StableZip().add("a.txt", "a").toByteArray();

    assertThat(messages(export(zip)))
        .containsExactly("the template is damaged, or no Word document (.docx)");
  }

  @Test
  void aPlaceWithinATableIsAnError() {
    byte[] template =
        OwnTemplates.made(
            document -> document.createTable(1, 1).getRow(0).getCell(0).setText("{questions}"));

    assertThat(messages(export(template)))
        .singleElement()
        .satisfies(message -> assertThat(message).contains("within a table"));
  }

  @Test
  void aTemplateInWordsOwnFormatForTemplatesServesToo() throws Exception {
    byte[] template =
        OwnTemplates.made(
            document -> {
              OPCPackage opc = document.getPackage();
              opc.replaceContentType(
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml");
            });

    assertThat(WordParts.text(file(template), "[Content_Types].xml"))
        .contains("document.main+xml")
        .doesNotContain("template.main+xml");
  }

  @ParameterizedTest
  @ValueSource(doubles = {9, 10.5, 11.3, 18})
  void theCodeKnowsTheIndentsOfItsOwnTemplate(double size) {
    Theme theme =
        ThemeReading.of(
                new LookOptions(
                    GivenFile.NONE, Optional.of(size), Optional.empty(), Optional.empty()))
            .theme();
    Template template = Template.builtIn(PageLook.of(PaperSize.A4, theme));

    for (ParagraphStyle style : ParagraphStyle.values()) {
      assertThat(template.styles().indent(style))
          .as(style.id())
          .isEqualTo(template.fitting().scale().of(style.indent()));
    }
  }

  private static byte[] file(byte[] template) {
    return file(template, WordShowcase.set());
  }

  private static byte[] file(byte[] template, QuestionSet set) {
    return export(template, set).artifacts().getFirst().content();
  }

  private static Export export(byte[] template) {
    return export(template, WordShowcase.set());
  }

  private static Export export(byte[] template, QuestionSet set) {
    return new WordExporter()
        .export(
            set,
            new WordOptions(
                PrintOptions.of(Edition.WORKSHEET), OwnTemplates.given(template), false));
  }

  private static List<String> messages(Export export) {
    return export.diagnostics().stream()
        .filter(each -> each.origin().file().equals("school.docx"))
        .map(Diagnostic::message)
        .toList();
  }
}
