package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.theme.LookOptions;
import org.examwright.rendering.theme.Theme;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that look as a theme wants them. */
class WordThemesTest {
  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String SETTINGS = "word/settings.xml";

  @ParameterizedTest
  @EnumSource(value = Edition.class, names = "ANSWER_SHEET", mode = EnumSource.Mode.EXCLUDE)
  void everyThemeFitsTheSchemas(Edition edition) {
    String own = "duplex: true\ncolumns: 2\nink: #102030\nbackground: #FFF8E0\nmargin-side: 12";
    for (GivenFile theme :
        List.of(
            GivenFile.named("compact"),
            GivenFile.named("large-print"),
            GivenFile.named("dyslexia"),
            theme(own))) {
      for (String language : List.of("en", "he")) {
        byte[] file = file(WordShowcase.set(language), theme, edition);
        assertThat(WordSchemas.problems(file)).as("%s %s", theme.name(), language).isEmpty();
      }
    }
  }

  @Test
  void withoutAThemeStylesAreAsTheyAreWritten() {
    Template template = Template.builtIn(PageLook.of(PaperSize.A4, Theme.PLAIN));

    assertThat(template.file().parts().get(STYLES))
        .isEqualTo(WordXml.bytes(BuiltInTemplate.styles()));
  }

  @ParameterizedTest
  @CsvSource({"18, 36, 58", "9, 18, 36", "24, 48, 72"})
  void allLettersGrowWithTheText(double size, int text, int title) {
    byte[] file = sized(size);

    assertThat(defaults(file)).contains("<w:sz w:val=\"" + text + "\"/>");
    assertThat(style(file, "Title")).contains("<w:sz w:val=\"" + title + "\"/>");
    assertThat(WordParts.text(file, DOCUMENT)).doesNotContain("<w:sz ");
  }

  @Test
  void nothingIsSmallerThanTheTextOfLargePrint() {
    byte[] file = sized(18);

    assertThat(style(file, "Points")).contains("<w:sz w:val=\"36\"/>");
    assertThat(style(file, "Footer")).contains("<w:sz w:val=\"36\"/>");
    assertThat(style(file, "Remark")).contains("<w:sz w:val=\"36\"/>");
  }

  @Test
  void indentsSpacesAndTabsGrowToo() {
    byte[] file = sized(21);

    assertThat(style(file, "Question"))
        .contains("w:left=\"1134\"", "w:before=\"560\"", "w:pos=\"9070\"");
    assertThat(style(file, "AnswerLine")).contains("w:line=\"960\"", "w:pos=\"9070\"");
    assertThat(style(file, "MatchingLeft")).contains("w:pos=\"1474\"");
  }

  @ParameterizedTest
  @CsvSource({"10.5, 18", "18, 36"})
  void lettersOfCardsAreSmallerButInLargePrint(double size, int halfPoints) {
    byte[] file = file(WordShowcase.set(), theme("size: " + size), Edition.FLASHCARDS);

    assertThat(defaults(file)).contains("<w:sz w:val=\"" + halfPoints + "\"/>");
  }

  @Test
  void aHandHasRoomHoweverSmallLettersAre() {
    assertThat(style(sized(7), "AnswerLine")).contains("w:line=\"440\"");
  }

  @Test
  void nameDateAndScoreStandBelowEachOtherWhereLinesAreShort() {
    assertThat(WordText.of(sized(18))).contains("Name: \t\nDate: \t\nScore: \t / 17");
    assertThat(WordText.of(sized(12))).contains("Name: \t\tDate: \t\tScore: \t / 17");
  }

  @Test
  void questionsStandInColumnsBelowTheirHead() {
    byte[] file = file(WordShowcase.set(), theme("columns: 2"), Edition.WORKSHEET);
    List<String> sections = found("(<w:sectPr.*?</w:sectPr>)", WordParts.text(file, DOCUMENT));

    assertThat(sections).hasSize(2);
    assertThat(sections.getFirst()).contains("w:titlePg", "headerReference").doesNotContain("cols");
    assertThat(sections.getLast())
        .contains("w:num=\"2\"", "<w:type w:val=\"continuous\"/>", "headerReference")
        .doesNotContain("titlePg");
    assertThat(style(file, "Question")).contains("w:pos=\"4280\"");
    assertThat(style(file, "SheetHead")).contains("w:pos=\"9070\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = Edition.class,
      names = {"KEY", "BOOKLET", "FLASHCARDS"})
  void whatHasColumnsOfItsOwnHasNoOthers(Edition edition) {
    byte[] file = file(WordShowcase.set(), GivenFile.named("compact"), edition);

    assertThat(WordParts.text(file, DOCUMENT)).doesNotContain("<w:cols");
  }

  @Test
  void pagesFaceEachOtherWithRoomForABinding() {
    byte[] file = file(WordShowcase.set(), theme("duplex: true\nbinding: 10"), Edition.WORKSHEET);

    assertThat(WordParts.text(file, SETTINGS)).contains("<w:mirrorMargins/>");
    assertThat(WordParts.text(file, DOCUMENT)).contains("w:gutter=\"567\"");
    assertThat(style(file, "Question")).contains("w:pos=\"8503\"");
  }

  @Test
  void marginsAreAsWide() {
    byte[] file =
        file(
            WordShowcase.set(),
            theme("margin-top: 10\nmargin-side: 15\nmargin-bottom: 30"),
            Edition.WORKSHEET);

    assertThat(WordParts.text(file, DOCUMENT))
        .contains("w:top=\"567\"", "w:bottom=\"1701\"", "w:left=\"850\"", "w:header=\"283\"");
  }

  @Test
  void fontAndColoursAreInTheStyles() {
    byte[] file =
        file(
            WordShowcase.set(),
            theme("font: Verdana\nink: #101010\naccent: #7A1F1F\nbackground: #FBF5E6"),
            Edition.WORKSHEET);

    assertThat(defaults(file)).contains("w:ascii=\"Verdana\"", "<w:color w:val=\"101010\"/>");
    assertThat(style(file, "Title")).contains("7A1F1F");
    assertThat(style(file, "Points")).contains("101010");
    assertThat(style(file, "Code")).contains("Consolas", "w:fill=\"F1EBDC\"");
    assertThat(WordParts.text(file, DOCUMENT)).contains("<w:background w:color=\"FBF5E6\"/>");
    assertThat(WordParts.text(file, SETTINGS)).contains("<w:displayBackgroundShape/>");
  }

  @Test
  void linesAndLettersHaveTheirSpaces() {
    byte[] file =
        file(
            WordShowcase.set(),
            theme("size: 12\nline-spacing: 1.65\nletter-spacing: 5"),
            Edition.WORKSHEET);

    assertThat(defaults(file)).contains("w:line=\"396\"", "<w:spacing w:val=\"12\"/>");
    assertThat(style(file, "Blank")).contains("<w:spacing w:val=\"0\"/>");
  }

  @Test
  void nothingIsSlantedIfTheThemeSaysSo() {
    QuestionSet set =
        Sets.of(
            Sets.open(
                "q",
                RichText.of("Read:")
                    .then(
                        RichText.ofInlines(
                            List.of(new Inline.Emphasis(List.of(new Inline.Text("not"))))))));
    byte[] file = file(set, theme("italics: false"), Edition.WORKSHEET);

    assertThat(WordParts.text(file, STYLES)).doesNotContain("<w:i/>");
    assertThat(WordParts.text(file, DOCUMENT))
        .doesNotContain("<w:i ")
        .containsPattern("<w:b [^>]*/></w:rPr><w:t>not</w:t>");
    assertThat(style(file, "Heading5")).contains("<w:b/>");
  }

  @Test
  void theThemeSaysWhoMadeThePaper() {
    assertThat(
            WordText.of(
                file(WordShowcase.set(), theme("institution: Riverside"), Edition.WORKSHEET)))
        .contains("Riverside");
  }

  @Test
  void aThemeThatCannotBeReadIsAnError() {
    Export export = export(WordShowcase.set(), theme("size: huge"), Edition.WORKSHEET);

    assertThat(export.artifacts()).isEmpty();
    assertThat(export.diagnostics()).hasSize(1);
  }

  @Test
  void aTemplateWinsAndThatIsSaid() {
    Export export =
        new WordExporter()
            .export(
                WordShowcase.set(),
                new WordOptions(
                    look(theme("size: 18\nduplex: true\nink: #102030"), Edition.WORKSHEET),
                    OwnTemplates.given(OwnTemplates.school()),
                    false));

    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.endsWith("does not count: size, duplex, colours"));
  }

  @Test
  void aTemplateMayStandInColumnsIfItDoesNotSayOtherwise() {
    byte[] file = inColumns(OwnTemplates.school("Above.", "{questions}"));
    List<String> sections = found("(<w:sectPr.*?</w:sectPr>)", WordParts.text(file, DOCUMENT));

    assertThat(sections).hasSize(2);
    assertThat(sections.getLast()).contains("w:num=\"2\"", "continuous");
    assertThat(WordSchemas.problems(file)).isEmpty();
    assertThat(WordParts.text(inColumns(OwnTemplates.school("{questions}", "Below.")), DOCUMENT))
        .doesNotContain("<w:cols");
  }

  private static byte[] inColumns(byte[] template) {
    return new WordExporter()
        .export(
            WordShowcase.set(),
            new WordOptions(
                look(theme("columns: 2"), Edition.WORKSHEET), OwnTemplates.given(template), false))
        .artifacts()
        .getFirst()
        .content();
  }

  @ParameterizedTest
  @ValueSource(strings = {"size: 10", "institution: Riverside", "italics: false"})
  void aTemplateThatSaysTheSameDoesNotContradict(String theme) {
    Export export =
        new WordExporter()
            .export(
                WordShowcase.set(),
                new WordOptions(
                    look(theme(theme), Edition.WORKSHEET),
                    OwnTemplates.given(OwnTemplates.school()),
                    false));

    assertThat(export.diagnostics())
        .extracting(Diagnostic::message)
        .noneMatch(message -> message.contains("does not count"));
  }

  private static String defaults(byte[] file) {
    return found("(?s)(<w:docDefaults>.*?</w:docDefaults>)", WordParts.text(file, STYLES))
        .getFirst();
  }

  private static String style(byte[] file, String id) {
    return found(
            "(?s)(<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>)",
            WordParts.text(file, STYLES))
        .getFirst();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .toList();
  }

  private static byte[] sized(double size) {
    LookOptions look =
        new LookOptions(GivenFile.NONE, Optional.of(size), Optional.empty(), Optional.empty());
    return new WordExporter()
        .export(WordShowcase.set(), WordOptions.of(PrintOptions.of(Edition.WORKSHEET).with(look)))
        .artifacts()
        .getFirst()
        .content();
  }

  private static byte[] file(QuestionSet set, GivenFile theme, Edition edition) {
    return export(set, theme, edition).artifacts().getFirst().content();
  }

  private static Export export(QuestionSet set, GivenFile theme, Edition edition) {
    return new WordExporter().export(set, WordOptions.of(look(theme, edition)));
  }

  private static PrintOptions look(GivenFile theme, Edition edition) {
    return PrintOptions.of(edition)
        .with(new LookOptions(theme, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static GivenFile theme(String lines) {
    return OwnTemplates.given("own.theme", lines.getBytes(StandardCharsets.UTF_8));
  }
}
