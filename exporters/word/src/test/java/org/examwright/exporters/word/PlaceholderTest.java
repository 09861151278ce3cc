package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template asks for in its head, foot and text. */
class PlaceholderTest {
  private static final TitleBlock BLOCK =
      new TitleBlock("Goethe-Gymnasium", "Physik 10b", "3. Mai", "K. Huber", null, null);

  @Test
  void headFootAndTextAreFilledIn() {
    byte[] file =
        file(
            OwnTemplates.made(
                document -> {
                  text(
                      document.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
                      "{course}");
                  text(
                      document.createFooter(HeaderFooterType.DEFAULT).createParagraph(),
                      "© {author}");
                  text(document.createParagraph(), "{institution}, {date}");
                  document.createTable(1, 1).getRow(0).getCell(0).setText("Klausur: {title}");
                  text(document.createParagraph(), "{questions}");
                }));

    assertThat(WordText.of(file))
        .contains("Physik 10b", "© K. Huber", "Goethe-Gymnasium, 3. Mai", "Klausur: Sample")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource({
    "{|course|}: x",
    "a {co|urse} b {da|te|}",
    "{|c|o|u|r|s|e|}",
    "before {course}| behind",
    "{ Course }{DATE}",
    "{course}{course}",
    "{questions|} {unknown} {} {{course}}"
  })
  void howeverWordCutsIt(String cut) {
    byte[] file =
        file(
            OwnTemplates.made(
                document -> {
                  XWPFParagraph paragraph =
                      document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                  for (String run : cut.split("\\|", -1)) {
                    paragraph.createRun().setText(run);
                  }
                }));

    assertThat(WordText.of(file))
        .contains(
            cut.replace("|", "")
                .replaceAll("(?i)\\{ ?course ?\\}", "Physik 10b")
                .replaceAll("(?i)\\{date\\}", "3. Mai"));
  }

  @Test
  void whatIsFilledInLooksAsItsPlaceholderBegins() {
    byte[] file =
        file(
            OwnTemplates.made(
                document -> {
                  XWPFParagraph paragraph =
                      document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
                  XWPFRun bold = paragraph.createRun();
                  bold.setBold(true);
                  bold.setText("{co");
                  paragraph.createRun().setText("urse} today");
                }));

    assertThat(WordParts.text(file, "word/header1.xml"))
        .containsPattern("<w:b[ /][^>]*>.{0,20}</w:rPr><w:t [^>]*>Physik 10b</w:t>")
        .containsPattern("<w:t [^>]*> today</w:t>");
  }

  @Test
  void wordsThatStandWithEmptyOnesAloneGoWithThem() {
    byte[] template =
        OwnTemplates.made(
            document -> {
              XWPFParagraph paragraph =
                  document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
              text(paragraph, "Gruppe {version}");
              paragraph.createRun().addTab();
              text(paragraph, "{title}, Gruppe {version}");
            });

    assertThat(WordParts.text(file(template), "word/header1.xml"))
        .doesNotContain(">Gruppe <")
        .contains("Sample, Gruppe ");
    assertThat(
            new WordExporter()
                .export(
                    set(BLOCK),
                    new WordOptions(
                        new PrintOptions(
                            List.of(Edition.WORKSHEET),
                            PaperSize.A4,
                            new VersionPlan(2, 1, "", List.of())),
                        OwnTemplates.given(template),
                        false))
                .artifacts())
        .hasSize(2)
        .last()
        .satisfies(
            artifact ->
                assertThat(WordText.of(artifact.content())).contains("Gruppe B\tSample, Gruppe B"));
  }

  @Test
  void whatTheSetDoesNotSayIsANote() {
    byte[] template =
        OwnTemplates.made(
            document ->
                text(
                    document.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
                    "{author} {course}"));

    assertThat(export(template, set(TitleBlock.NONE)).diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "the template asks for {author}, which the set does not say",
            "the template asks for {course}, which the set does not say");
    assertThat(export(template, set(BLOCK)).diagnostics())
        .extracting(Diagnostic::message)
        .noneMatch(message -> message.contains("asks for"));
  }

  @Test
  void whatTheTemplateShowsIsNotSaidTwice() {
    byte[] template =
        OwnTemplates.made(
            document -> {
              document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
              text(document.createParagraph(), "{institution} {course} {author} {date}");
              text(document.createParagraph(), "Test: {title}");
              text(document.createParagraph(), "{questions}");
            });

    assertThat(WordSchemas.problems(file(template))).isEmpty();
    assertThat(WordText.of(file(template)))
        .containsOnlyOnce("Sample")
        .containsOnlyOnce("Physik 10b")
        .containsOnlyOnce("K. Huber");
    QuestionSet timed =
        new QuestionSet(
            "Sample", "en", set(BLOCK).sections(), List.of(), new Sitting(45, null), BLOCK);
    assertThat(WordText.of(export(template, timed).artifacts().getFirst().content()))
        .contains("45 minutes");
  }

  private static void text(XWPFParagraph paragraph, String text) {
    paragraph.createRun().setText(text);
  }

  private static byte[] file(byte[] template) {
    return export(template, set(BLOCK)).artifacts().getFirst().content();
  }

  private static Export export(byte[] template, QuestionSet set) {
    return new WordExporter()
        .export(
            set,
            new WordOptions(
                PrintOptions.of(Edition.WORKSHEET), OwnTemplates.given(template), false));
  }

  private static QuestionSet set(TitleBlock block) {
    QuestionSet plain = Sets.of(Sets.open("q", RichText.of("What?")));
    return new QuestionSet(
        plain.title(), "en", plain.sections(), List.of(), plain.sitting(), block);
  }
}
