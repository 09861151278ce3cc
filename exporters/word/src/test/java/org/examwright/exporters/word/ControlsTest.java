package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.model.exchange.GivenFile;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worksheets that are filled in on the screen. */
class ControlsTest {
  private static final String DOCUMENT = "word/document.xml";

  @Test
  void paperHasSignsAndLinesAndNoControls() {
    assertThat(WordParts.text(file("en", Edition.WORKSHEET, false), DOCUMENT))
        .doesNotContain("<w:sdt>", "Ignorable")
        .contains("○", "☐", "____");
  }

  @Test
  void onlyWorksheetsAreFilledIn() {
    assertThat(WordParts.text(file("en", Edition.HANDOUT, true), DOCUMENT))
        .doesNotContain("<w:sdt>");
  }

  @Test
  void everythingThatIsFilledInIsAControl() {
    String document = WordParts.text(file("en", Edition.WORKSHEET, true), DOCUMENT);

    assertThat(document)
        .contains("<w:alias w:val=\"Name\"/>", "<w:alias w:val=\"Date\"/>")
        .contains("<w:alias w:val=\"Question 1 A\"/>", "<w14:checkbox>")
        .containsPattern("<w:showingPlcHdr/></w:sdtPr><w:sdtContent>.{0,80}<w:tab/><w:br/>")
        .contains("<w:listItem w:displayText=\"H2O\" w:value=\"2\"/>");
  }

  @Test
  void everyControlHasATitleOfItsOwnAndAPlaceholder() {
    String document = WordParts.text(file("en", Edition.WORKSHEET, true), DOCUMENT);
    List<String> titles = found("<w:alias w:val=\"([^\"]*)\"", document);

    assertThat(titles).hasSameSizeAs(found("(<w:sdt>)", document)).doesNotContain("");
    assertThat(found("(<w:showingPlcHdr/>)", document))
        .hasSize(titles.size() - found("(<w14:checkbox>)", document).size());
    assertThat(found("<w:id w:val=\"(\\d+)\"", document)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he", "ja"})
  void formsFitTheSchemas(String language) {
    assertThat(WordSchemas.problems(file(language, Edition.WORKSHEET, true))).isEmpty();
  }

  @Test
  void aTemplateThatHasItsOwnExtensionsKeepsThem() {
    byte[] template = OwnTemplates.made(document -> Markup.allowWord2010(document.getDocument()));
    byte[] file =
        new WordExporter()
            .export(
                WordShowcase.set(),
                new WordOptions(
                    PrintOptions.of(Edition.WORKSHEET), OwnTemplates.given(template), true))
            .artifacts()
            .getFirst()
            .content();

    assertThat(WordParts.text(file, DOCUMENT)).containsOnlyOnce("Ignorable=");
    assertThat(WordSchemas.problems(file)).isEmpty();
  }

  private static byte[] file(String language, Edition edition, boolean fillable) {
    return new WordExporter()
        .export(
            WordShowcase.set(language),
            new WordOptions(PrintOptions.of(edition), GivenFile.NONE, fillable))
        .artifacts()
        .getFirst()
        .content();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult each) -> each.group(1))
        .toList();
  }
}
