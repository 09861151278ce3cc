package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.testkit.Printed;
import org.junit.jupiter.api.Test;

/** How workbooks are opened. */
class WorkbookTest {
  private static final byte[] NO_UTF8 = "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1);
  private static final String[] HEADER = {"Question", "A", "B", "Answer"};
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static XlsxFile quiz(String rows, String more) {
    String header = XlsxFile.rows(HEADER);
    return new XlsxFile()
        .rawSheet("Sheet1", "", "<sheetData>" + header + rows + "</sheetData>" + more);
  }

  @Test
  void eachSheetWithQuestionsIsASection() {
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile()
                .sheet("Trees", HEADER, new String[] {"Which?", "oak", "cat", "A"})
                .sheet("Pets", HEADER, new String[] {"Which?", "oak", "cat", "B"})
                .sheet("Instructions", new String[] {"Write questions"}));

    QuestionSet set = SheetReads.set(result);
    assertThat(set.sections()).extracting(Section::path).asString().isEqualTo("[[Trees], [Pets]]");
    assertThat(SheetReads.rows(result))
        .contains("1 header of `Trees`", "2 row of `Pets` 2", "1 passed over of `Instructions`");
  }

  @Test
  void aMessageNamesSheetAndCell() {
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile().sheet("My list", HEADER, new String[] {"Which?", "oak", "cat", "C"}));

    assertThat(SheetReads.said(result))
        .containsExactly("ERROR quiz.xlsx:My list!D2: the key `C` names none of the 2 options");
  }

  @Test
  void runsOfATextKeepTheirFormatting() {
    XlsxFile file =
        quiz(
                "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>"
                    + XlsxFile.text("C2", "b")
                    + XlsxFile.text("D2", "A")
                    + "</row>",
                "")
            .sharedStrings(
                "<si><r><t>Which is </t></r><r><rPr><b/></rPr><t>not</t></r><r><t> H</t></r>"
                    + "<r><rPr><vertAlign val='subscript'/></rPr><t>2</t></r><r><t>O?</t></r>"
                    + "<rPh><t>sound</t></rPh></si><si><t>a_x000D_\n&lt;b&gt;</t></si>");

    QuestionSet set = SheetReads.set(SheetReads.xlsx(file));

    Block stem = set.questions().findFirst().orElseThrow().stem().blocks().getFirst();
    assertThat(((Block.Paragraph) stem).content())
        .contains(
            new Inline.Strong(List.of(new Inline.Text("not"))),
            new Inline.Subscript(List.of(new Inline.Text("2"))));
    assertThat(SheetReads.questions(SheetReads.xlsx(file)))
        .containsExactly("Which is not H2O? | one [a/<b>] b");
  }

  @Test
  void numbersDatesAndTruthAreReadAsTheirAuthorSeesThem() {
    XlsxFile file =
        quiz(
                "<row r='2'>"
                    + XlsxFile.text("A2", "Which?")
                    + "<c r='B2' s='1'><v>0.5</v></c><c r='C2' s='2'><v>45000</v></c><c r='D2'><v>1</v></c></row>"
                    + "<row r='3'>"
                    + XlsxFile.text("A3", "Sum?")
                    + "<c r='B3'><v>3.0</v></c><c r='C3'><f>1+3</f><v>4</v></c><c r='D3'><v>2.0</v></c></row>"
                    + "<row r='4'>"
                    + XlsxFile.text("A4", "True?")
                    + "<c r='B4' t='b'><v>1</v></c><c r='C4' t='b'><v>0</v></c><c r='D4'><v>2</v></c></row>",
                "")
            .styles(
                "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts><cellXfs>"
                    + "<xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='164'/></cellXfs>");

    assertThat(SheetReads.questions(SheetReads.xlsx(file)))
        .containsExactly("Which? | one [50%] 2023-03-15", "Sum? | one 3 [4]", "True? | false");
  }

  @Test
  void aKeyThatBecameADateIsNoKey() {
    XlsxFile file =
        quiz(
                "<row r='2'>"
                    + XlsxFile.text("A2", "Which?")
                    + XlsxFile.text("B2", "a")
                    + XlsxFile.text("C2", "b")
                    + "<c r='D2' s='1'><v>45000</v></c></row>",
                "")
            .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='16'/></cellXfs>");

    Reader.Result result = SheetReads.xlsx(file);

    assertThat(result.set()).isNull();
    assertThat(result.diagnostics().getFirst().hint()).contains("made a date of it");
  }

  @Test
  void whatIsHiddenIsPassedOverWithAWord() {
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile()
                .rawSheet(
                    "Shown",
                    "",
                    "<cols><col min='5' max='5' hidden='1'/></cols><sheetData>"
                        + XlsxFile.rows(HEADER, new String[] {"Which?", "a", "b", "A", "secret"})
                        + "<row r='3' hidden='1'>"
                        + XlsxFile.text("A3", "Hidden?")
                        + "</row></sheetData>")
                .rawSheet(
                    "Drafts", "hidden", "<sheetData>" + XlsxFile.rows(HEADER) + "</sheetData>"));

    assertThat(SheetReads.questions(result)).containsExactly("Which? | one [a] b");
    assertThat(SheetReads.said(result))
        .containsExactlyInAnyOrder(
            "NOTE quiz.xlsx:1:1: the hidden sheet `Drafts` is passed over",
            "WARNING quiz.xlsx:Shown!A3: a hidden row is passed over, from here on",
            "WARNING quiz.xlsx:Shown!E1: the hidden column E is passed over");
  }

  @Test
  void aMergedCategoryHoldsForAllOfItsRows() {
    XlsxFile file =
        new XlsxFile()
            .rawSheet(
                "S",
                "",
                "<sheetData>"
                    + XlsxFile.rows(
                        new String[] {"Topic", "Question", "Answer"},
                        new String[] {"Trees", "Oak?", "yes, a tree"},
                        new String[] {null, "Fir?", "a tree"},
                        new String[] {"Pets", "Cat?", "a pet"})
                    + "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells>");

    QuestionSet set = SheetReads.set(SheetReads.xlsx(file));

    assertThat(set.sections())
        .extracting(section -> section.path() + " " + section.questions().size())
        .containsExactly("[Trees] 2", "[Pets] 1");
  }

  @Test
  void aPictureBelongsToTheQuestionOfItsRow() {
    XlsxFile file =
        quiz(
                XlsxFile.rows(new String[0], new String[] {"Which?", "a", "b", "A"})
                    .replace("<row r='1'></row>", ""),
                "<drawing r:id='d1'/>")
            .picture(1, 6, "A tree", PNG);

    QuestionSet set = SheetReads.set(SheetReads.xlsx(file));

    assertThat(set.assets()).hasSize(1);
    assertThat(SheetReads.questions(SheetReads.xlsx(file)))
        .containsExactly("Which?/A tree | one [a] b");
  }

  @Test
  void otherTablesAreNamedForWhatTheyAre() {
    assertThat(
            SheetReads.said(
                SheetReads.read(
                    "a.xlsx", bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))))
        .containsExactly("ERROR a.xlsx:1:1: the file is a workbook of an old Excel (.xls)");
    assertThat(
            SheetReads.said(
                SheetReads.read(
                    "a.xlsx",
                    bytes(
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 E\0n\0c\0r\0y\0p\0t\0e\0d"))))
        .containsExactly("ERROR a.xlsx:1:1: the workbook is protected by a password");
    assertThat(SheetReads.said(SheetReads.read("a.csv", bytes("<html><table></table></html>"))))
        .containsExactly("ERROR a.csv:1:1: the file is a page of HTML, whatever its name says");
    assertThat(SheetReads.said(SheetReads.read("a.csv", new byte[0])))
        .containsExactly("ERROR a.csv:1:1: the file is empty");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aZipBombIsRefused() {
    byte[] noughts = new byte[60 * 1024 * 1024];
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile()
                .sheet("S", HEADER, new String[] {"Which?", "a", "b", "A"})
                .part("xl/media/image1.bmp", noughts));

    assertThat(result.set()).isNull();
    assertThat(SheetReads.said(result))
        .containsExactly(
            "ERROR quiz.xlsx:1:1: the workbook is not opened: unpacked, it is far larger than any"
                + " list of questions");
  }

  /** The rest of the file is cut off, and nobody gets so far as to notice. */
  @Test
  void ofAWorkbookThatIsFarTooLargeNoMoreIsUnpackedThanShowsIt() {
    byte[] bomb = new XlsxFile().part("xl/media/a.bmp", new byte[200 * 1024 * 1024]).bytes();

    assertThat(SheetReads.said(SheetReads.read("a.xlsx", Arrays.copyOf(bomb, bomb.length / 5))))
        .containsExactly(
            "ERROR a.xlsx:1:1: the workbook is not opened: unpacked, it is far larger than any list"
                + " of questions");
  }

  @Test
  void ofASheetThatIsNoUtf8NothingIsPrintedBesideTheMessage() {
    XlsxFile file =
        new XlsxFile()
            .sheet("S", HEADER, new String[] {"Which?", "a", "b", "A"})
            .part("xl/worksheets/sheet1.xml", NO_UTF8);

    assertThat(Printed.by(() -> SheetReads.xlsx(file))).isEmpty();
    assertThat(SheetReads.said(SheetReads.xlsx(file)))
        .contains("ERROR quiz.xlsx:S!A1: the sheet is damaged and cannot be read to its end");
  }

  @Test
  void aDocumentTypeOpensNothing() {
    Reader.Result result =
        SheetReads.xlsx(
            new XlsxFile()
                .sheet("S", HEADER, new String[] {"Which?", "a", "b", "A"})
                .part(
                    "xl/worksheets/sheet1.xml",
                    "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData>"
                        + "<row r='1'><c r='A1' t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>"));

    assertThat(result.set()).isNull();
    assertThat(result.diagnostics()).anyMatch(said -> said.severity() == Severity.ERROR);
    assertThat(SheetReads.questions(result)).isEmpty();
  }

  @Test
  void namesOfElementsMayHavePrefixesAndPartsStandInAnyOrder() {
    XlsxFile file = new XlsxFile().rawSheet("S", "", "");
    file.part(
        "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
            + XlsxFile.rows(HEADER, new String[] {"Which?", "a", "b", "A"})
                .replace("</", "</x:")
                .replaceAll("<(?=[a-z])", "<x:")
                .replace("</x:x:", "</x:")
            + "</x:sheetData></x:worksheet>");

    assertThat(SheetReads.questions(SheetReads.xlsx(file))).containsExactly("Which? | one [a] b");
  }

  @Test
  void aFormulaWithoutAStoredValueIsEmptyAndSaidSo() {
    Reader.Result result =
        SheetReads.xlsx(
            quiz(
                "<row r='2'>"
                    + XlsxFile.text("A2", "Which?")
                    + XlsxFile.text("B2", "a")
                    + XlsxFile.text("C2", "b")
                    + "<c r='D2'><f>A1</f></c></row>",
                ""));

    assertThat(SheetReads.said(result))
        .containsExactlyInAnyOrder(
            "ERROR quiz.xlsx:Sheet1!D2: none of the options is marked as right",
            "WARNING quiz.xlsx:Sheet1!D2: the cell holds a formula whose value is not stored: it is"
                + " taken for empty");
  }

  @Test
  void aDocumentOfWordIsNoWorkbook() {
    assertThat(
            SheetReads.said(
                SheetReads.xlsx(
                    new XlsxFile().sheet("S", HEADER).part("word/document.xml", "<document/>"))))
        .containsExactly("ERROR quiz.xlsx:1:1: the file is no workbook of Excel, but of Word");
  }
}
