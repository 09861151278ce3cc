package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word's own checker of accessibility asks for. */
class AccessibilityTest {
  private static final String DOCUMENT = "word/document.xml";

  @Test
  void everyPictureHasATextInItsPlace() {
    Inline picture = new Inline.Image("wave.png", "", "", null, null);
    QuestionSet set =
        Sets.of(
            List.of(Sets.open("q", RichText.ofInlines(List.of(picture)))),
            List.of(new Asset("wave.png", "image/png", WordShowcase.drawing(20, 20))));

    assertThat(document(set)).contains("descr=\"Picture: wave.png\"");
    assertThat(document(WordShowcase.set())).doesNotContain("descr=\"\"");
  }

  @Test
  void theHeadOfATableIsMarked() {
    assertThat(document(Samples.of(Feature.TABLE).set()))
        .contains("<w:tblHeader", "w:firstRow=\"true\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = Edition.class,
      names = {"FLASHCARDS", "ANSWER_SHEET"},
      mode = EnumSource.Mode.EXCLUDE)
  void noEmptyParagraphsMakeRoom(Edition edition) {
    List<String> empty =
        WordText.read(
            file(WordShowcase.set(), edition),
            document ->
                document.getParagraphs().stream()
                    .filter(each -> each.getCTP().getDomNode().getChildNodes().getLength() < 2)
                    .map(XWPFParagraph::getStyle)
                    .toList());

    assertThat(empty).isSubsetOf("Rule", "AfterTable");
  }

  @Test
  void noLevelOfHeadingsIsLeftOut() {
    RichText stem =
        RichText.of(
            heading(3, "deep"), heading(1, "outer"), heading(6, "inner"), heading(2, "second"));
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(new Section(List.of("Part"), RichText.EMPTY, List.of(Sets.open("q", stem)))),
            List.of());

    assertThat(found("w:pStyle w:val=\"Heading(\\d)\"", document(set)))
        .containsExactly("1", "3", "3", "4", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"he", "ar"})
  void aSetFromRightToLeftIsSoInAllItsParts(String language) {
    byte[] file = file(WordShowcase.set(language), Edition.WORKSHEET);
    String document = WordParts.text(file, DOCUMENT);

    assertThat(document).contains("<w:bidi/>", "<w:rtl/>");
    assertThat(found("(<w:tbl>)", document))
        .hasSameSizeAs(found("(<w:bidiVisual/>)", document))
        .isNotEmpty();
    assertThat(document.substring(document.lastIndexOf("<w:sectPr"))).contains("<w:bidi/>");
    for (String part : List.of("word/header1.xml", "word/footer1.xml", "word/footer2.xml")) {
      assertThat(WordParts.text(file, part)).as(part).contains("<w:bidi/>");
    }
    assertThat(WordParts.text(file, "word/styles.xml")).contains("w:bidi=\"" + language + "\"");
    assertThat(WordSchemas.problems(file)).isEmpty();
  }

  @Test
  void formulasCanBeReadAndEdited() {
    assertThat(document(Samples.of(Feature.FORMULA).set())).contains("oMath>");
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, List.of(new Inline.Text(text)));
  }

  private static byte[] file(QuestionSet set, Edition edition) {
    return new WordExporter()
        .export(set, PrintOptions.of(edition))
        .artifacts()
        .getFirst()
        .content();
  }

  private static String document(QuestionSet set) {
    return WordParts.text(file(set, Edition.WORKSHEET), DOCUMENT);
  }

  private static List<String> found(String pattern, String text) {
    return Stream.of(text)
        .flatMap(each -> Pattern.compile(pattern).matcher(each).results())
        .map(each -> each.group(1))
        .toList();
  }
}
