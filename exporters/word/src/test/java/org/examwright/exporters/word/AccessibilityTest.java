package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

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
  @EnumSource(value = Edition.class, names = "ANSWER_SHEET", mode = EnumSource.Mode.EXCLUDE)
  void aTableHasAHeadOrIsNamedAndSaysThatItHasNone(Edition edition) {
    List<CTTbl> tables = new ArrayList<>();
    WordText.read(
        file(WordShowcase.set(), edition),
        document -> {
          document.getTables().forEach(table -> addAll(table, tables));
          return null;
        });

    assertThat(tables).isNotEmpty();
    for (CTTbl table : tables) {
      String properties = table.getTblPr().xmlText();
      boolean headed = table.getTrArray(0).xmlText().contains("w:tblHeader");
      assertThat(properties).contains("w:firstRow=\"" + headed + "\"");
      if (!headed) {
        assertThat(properties).containsPattern("tblCaption w:val=\"\\S");
      }
    }
  }

  /** Those of headings and of questions, which stand among them in Word's navigation. */
  private static List<Integer> levels(String document) {
    return Pattern.compile("w:pStyle w:val=\"Heading(\\d)\"|w:outlineLvl w:val=\"(\\d)\"")
        .matcher(document)
        .results()
        .map(
            each ->
                each.group(1) != null
                    ? Integer.parseInt(each.group(1))
                    : Integer.parseInt(each.group(2)) + 1)
        .toList();
  }

  private static void addAll(XWPFTable table, List<CTTbl> tables) {
    tables.add(table.getCTTbl());
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        cell.getTables().forEach(inner -> addAll(inner, tables));
      }
    }
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
  @EnumSource(value = Edition.class, names = "ANSWER_SHEET", mode = EnumSource.Mode.EXCLUDE)
  void everyEditionMeetsIt(Edition edition) {
    String document = WordParts.text(file(WordShowcase.set(), edition), DOCUMENT);
    int last = 0;
    for (int level : levels(document)) {
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    assertThat(document).doesNotContain("descr=\"\"", "wp:anchor", "gridSpan", "vMerge");
    assertThat(found("(<pic:pic)", document))
        .hasSameSizeAs(found("(<wp:docPr [^>]*descr)", document));
  }

  @ParameterizedTest
  @CsvSource({
    "he, WORKSHEET",
    "ar, WORKSHEET",
    "he, BOOKLET",
    "ar, KEY",
    "he, FLASHCARDS",
    "he, STUDY"
  })
  void aSetFromRightToLeftIsSoInAllItsParts(String language, Edition edition) {
    byte[] file = file(WordShowcase.set(language), edition);
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
        .export(set, WordOptions.of(PrintOptions.of(edition)))
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
