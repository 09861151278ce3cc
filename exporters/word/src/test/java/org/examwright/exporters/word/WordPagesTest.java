package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays together when pages end, and where things stand in their lines. */
class WordPagesTest {

  @Test
  void aShortQuestionStaysOnOnePageAndThePageMayEndBehindIt() {
    List<Boolean> kept = kept(worksheet(choice(4), choice(5)));

    assertThat(kept.subList(2, 7)).containsExactly(true, true, true, true, false);
    assertThat(kept.subList(7, 13)).containsExactly(true, true, true, true, true, false);
  }

  @Test
  void aLongQuestionMayBePartedButNoOptionStandsAlone() {
    List<Boolean> kept = kept(worksheet(choice(40)));

    assertThat(kept.subList(2, kept.size()).indexOf(false)).isEqualTo(2);
    assertThat(kept.subList(kept.size() - 2, kept.size())).containsExactly(true, false);
  }

  @Test
  void aLongAnswerMayBeParted() {
    RichText answer =
        RichText.of(
            Collections.nCopies(
                    6, new Block.Paragraph(List.of(new Inline.Text("word ".repeat(60)))))
                .toArray(Block[]::new));
    Question question =
        Sets.question(
            "q", RichText.of("Why?"), new Interaction.OpenResponse(answer, RichText.EMPTY, null));

    assertThat(kept(document(Edition.HANDOUT, question)))
        .containsExactly(false, true, false, false, false, false, false, false);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12})
  void linesToWriteOnAreOneParagraphWithoutLonelyLines(int count) {
    XWPFParagraph lines =
        (XWPFParagraph)
            worksheet(
                    Sets.question(
                        "q",
                        RichText.of("Why?"),
                        new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, count)))
                .getLast();

    assertThat(lines.getText().lines()).hasSize(count).containsOnly("\t");
    assertThat(lines.getCTP().getPPr().isSetKeepLines()).isEqualTo(count <= 8);
  }

  @Test
  void noRowIsTornAndNoHeadStandsAlone() {
    XWPFTable table = table(worksheet(Sets.open("q", RichText.of(table(20)))));

    assertThat(table.getRows()).hasSize(21).allMatch(row -> row.isCantSplitRow());
    assertThat(IntStream.range(0, 21).filter(i -> kept(table, i)).boxed()).containsExactly(0, 19);
    assertThat(kept(table(worksheet(Sets.open("q", RichText.of(table(2))))), 1)).isTrue();
  }

  @Test
  void aShortMatchingStaysWhole() {
    XWPFTable table = table(worksheet(matching(4)));

    assertThat(IntStream.range(0, 4).filter(i -> kept(table, i)).boxed()).containsExactly(0, 1, 2);
    assertThat(table(worksheet(matching(40))).getRows()).allMatch(row -> row.isCantSplitRow());
  }

  @Test
  void aPageOfCardsMayHaveEmptyOnes() {
    XWPFTable cards = table(document(Edition.FLASHCARDS, choice(2)));

    assertThat(IntStream.range(0, cards.getNumberOfRows()).noneMatch(i -> kept(cards, i))).isTrue();
  }

  @Test
  void wordsThatAnnounceAListDoNotStandAloneAboveIt() {
    Block list = new Block.BulletList(true, List.of(RichText.of("one"), RichText.of("two")));
    Block words = new Block.Paragraph(text("some words"));
    RichText answer =
        RichText.of(
            Stream.concat(
                    Stream.of(new Block.Paragraph(text("Some kinds:")), list),
                    Collections.nCopies(20, words).stream())
                .toArray(Block[]::new));
    Question question =
        Sets.question(
            "q", RichText.of("Why?"), new Interaction.OpenResponse(answer, RichText.EMPTY, null));

    assertThat(kept(document(Edition.HANDOUT, question)).subList(1, 6))
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void noEmptyParagraphMakesRoomBelowATable() {
    XWPFParagraph below =
        (XWPFParagraph)
            worksheet(
                    Sets.open(
                        "q",
                        RichText.of(
                            table(2), new Block.Paragraph(List.of(new Inline.Text("So?"))))))
                .get(4);

    assertThat(below.getText()).isEqualTo("So?");
    assertThat(below.getSpacingBefore()).isPositive();
  }

  @Test
  void onlyBetweenTwoTablesThereIsAnEmptyParagraph() {
    assertThat(worksheet(Sets.open("q", RichText.of(table(2), table(2)))))
        .filteredOn(
            each -> each instanceof XWPFParagraph paragraph && paragraph.getText().isEmpty())
        .hasSize(2) // the stem has no words
        .anySatisfy(each -> assertThat(((XWPFParagraph) each).getStyle()).isEqualTo("AfterTable"));
  }

  @Test
  void programsInARowAreABoxEach() {
    Block program = new Block.CodeBlock("", "print()");

    assertThat(
            worksheet(Sets.open("q", RichText.of(program, program, program))).stream()
                .map(each -> String.valueOf(((XWPFParagraph) each).getStyle()))
                .filter(style -> style.endsWith("Code")))
        .containsExactly("Code", "NextCode", "Code");
  }

  @Test
  void theLetterComesBeforeTheSign() {
    XWPFParagraph option = (XWPFParagraph) worksheet(choice(3)).get(3);

    assertThat(option.getNumID()).isNotNull();
    assertThat(option.getText()).isEqualTo("○\tchoice 0");
  }

  @Test
  void aQuestionWithBlanksIsAsBoldAsAnyOther() {
    byte[] file =
        new WordExporter()
            .export(WordShowcase.set(), WordOptions.of(PrintOptions.of(Edition.WORKSHEET)))
            .artifacts()
            .getFirst()
            .content();

    assertThat(WordParts.text(file, "word/styles.xml"))
        .doesNotContain("<w:b w:val=\"0\"/></w:rPr>");
  }

  @Test
  void theHeadOfEveryPageIsOneLine() {
    QuestionSet named =
        new QuestionSet("word ".repeat(40).strip(), "en", Sets.of(choice(2)).sections(), List.of());
    byte[] file =
        new WordExporter()
            .export(named, WordOptions.of(PrintOptions.of(Edition.WORKSHEET)))
            .artifacts()
            .getFirst()
            .content();

    assertThat(WordParts.text(file, "word/header1.xml")).contains("word…").hasSizeLessThan(2000);
  }

  private static Question choice(int options) {
    return Sets.question(
        "q" + options,
        RichText.of("Which?"),
        new Interaction.ChoiceSelection(
            false,
            IntStream.range(0, options)
                .mapToObj(i -> Choice.of(RichText.of("choice " + i), i == 0))
                .toList(),
            false));
  }

  private static Question matching(int pairs) {
    return Sets.question(
        "q",
        RichText.of("Which?"),
        new Interaction.Matching(
            IntStream.range(0, pairs)
                .mapToObj(i -> new Pair(RichText.of("left " + i), text("right " + i)))
                .toList(),
            List.of(),
            false));
  }

  private static Block table(int rows) {
    return new Block.Table(
        List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
        row("Name", "Value"),
        Stream.generate(() -> row("a", "1")).limit(rows).toList());
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(Stream.of(cells).map(cell -> new Block.Cell(text(cell))).toList());
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private static List<IBodyElement> worksheet(Question... questions) {
    return document(Edition.WORKSHEET, questions);
  }

  private static List<IBodyElement> document(Edition edition, Question... questions) {
    byte[] file =
        new WordExporter()
            .export(Sets.of(questions), WordOptions.of(PrintOptions.of(edition)))
            .artifacts()
            .getFirst()
            .content();
    return WordText.read(file, XWPFDocument::getBodyElements);
  }

  private static XWPFTable table(List<IBodyElement> elements) {
    return (XWPFTable)
        elements.stream().filter(XWPFTable.class::isInstance).findFirst().orElseThrow();
  }

  private static boolean kept(XWPFTable table, int row) {
    return table.getRow(row).getTableCells().stream()
        .flatMap(cell -> cell.getParagraphs().stream())
        .allMatch(XWPFParagraph::isKeepNext);
  }

  private static List<Boolean> kept(List<IBodyElement> elements) {
    return elements.stream().map(each -> ((XWPFParagraph) each).isKeepNext()).toList();
  }
}
