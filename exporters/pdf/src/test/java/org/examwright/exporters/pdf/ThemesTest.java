package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.theme.LookOptions;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What themes make of pages. */
class ThemesTest {
  private static final float MIDDLE = (float) PaperSize.A4.width() / 2;

  @ParameterizedTest
  @ValueSource(strings = {"compact", "large-print", "dyslexia"})
  void everyThemeKeepsTheStandards(String theme) {
    for (Edition edition : Edition.values()) {
      VeraPdf.requireAccessible(file(PdfShowcase.set(), edition, theme(theme)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"compact", "large-print", "dyslexia"})
  void nothingIsLostInATheme(String theme) {
    String plain = letters(file(PdfShowcase.set(), Edition.HANDOUT, LookOptions.USUAL));

    assertThat(letters(file(PdfShowcase.set(), Edition.HANDOUT, theme(theme)))).isEqualTo(plain);
  }

  @Test
  void largePrintIsLargeEverywhere() {
    assertThat(sizes(file(PdfShowcase.set(), Edition.WORKSHEET, size(18))))
        .allMatch(size -> size >= 12) // raised letters are smaller than their line
        .anyMatch(size -> size > 25);
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    List<PdfReading.Place> stems = stems(file(numbered(40), Edition.WORKSHEET, columns(2)));

    assertThat(stems).hasSize(40);
    assertThat(stems)
        .isSortedAccordingTo(
            Comparator.comparingInt(PdfReading.Place::page)
                .thenComparing(place -> place.left() > MIDDLE)
                .thenComparing(Comparator.comparingDouble(PdfReading.Place::bottom).reversed()));
    assertThat(stems).anyMatch(place -> place.left() > MIDDLE && place.page() == 1);
  }

  @Test
  void columnsStandBelowTheTitle() {
    List<PdfReading.Place> places =
        PdfReading.places(file(numbered(40), Edition.WORKSHEET, columns(2)));
    float title =
        places.stream()
            .filter(place -> place.text().contains("Name"))
            .map(PdfReading.Place::bottom)
            .findFirst()
            .orElseThrow();

    assertThat(places)
        .filteredOn(place -> place.page() == 1 && place.text().contains("stem"))
        .isNotEmpty()
        .allMatch(place -> place.bottom() < title);
  }

  @Test
  void listsHaveTheirLabelsInEveryColumn() {
    String words = PdfReading.words(file(PdfShowcase.set(), Edition.WORKSHEET, columns(2)));
    String plain = PdfReading.words(file(PdfShowcase.set(), Edition.WORKSHEET, columns(1)));

    assertThat(count(words, "•")).isEqualTo(count(plain, "•")).isPositive();
    assertThat(count(words, "○")).isEqualTo(count(plain, "○")).isPositive();
  }

  @Test
  void aLongQuestionGoesOnInTheNextColumn() {
    String word = "word ".repeat(3000).strip();
    QuestionSet set = Sets.of(Sets.open("q", RichText.of(word)));

    byte[] file = file(set, Edition.WORKSHEET, columns(2));

    assertThat(count(PdfReading.words(file), "word")).isEqualTo(3000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "he"})
  void pagesOfBothSidesLeaveRoomWhereTheyAreBound(String language) {
    QuestionSet set = numbered(60);
    set = new QuestionSet(set.title(), language, set.sections(), set.assets());
    LookOptions duplex =
        new LookOptions(GivenFile.NONE, Optional.empty(), Optional.empty(), Optional.of(true));

    List<PdfReading.Place> stems = stems(file(set, Edition.WORKSHEET, duplex));
    float odd = left(stems, 1);
    float even = left(stems, 2);

    assertThat(odd).isEqualTo(left(stems, 3)).isNotEqualTo(even);
    assertThat(Math.abs(odd - even)).isBetween(22f, 23f); // eight millimetres
    assertThat(odd > even).isEqualTo(language.equals("en"));
  }

  @Test
  void pagesOfAColourHaveItBelowTheirText() {
    byte[] file = file(numbered(30), Edition.WORKSHEET, theme("dyslexia"));
    List<String> pages =
        PdfReading.open(
            file,
            pdf ->
                IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(
                        number ->
                            new String(
                                pdf.getPage(number).getContentBytes(), StandardCharsets.ISO_8859_1))
                    .toList());

    assertThat(pages)
        .hasSizeGreaterThan(1)
        .allMatch(page -> page.indexOf(" re") < page.indexOf("BT"));
  }

  @Test
  void aThemeChoosesTheFont() {
    assertThat(fonts(file(numbered(1), Edition.WORKSHEET, theme("dyslexia"))))
        .anyMatch(name -> name.contains("Andika"))
        .noneMatch(name -> name.contains("SourceSerif"));
  }

  @Test
  void aFontThatIsNotThereIsAWarning() {
    Export export = export(numbered(1), Edition.WORKSHEET, text("font: No Such Font"));

    assertThat(export.artifacts()).hasSize(1);
    assertThat(export.diagnostics())
        .anySatisfy(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.message()).contains("No Such Font");
            });
  }

  @Test
  void aThemeWithMistakesPrintsNothing() {
    Export export = export(numbered(1), Edition.WORKSHEET, text("size: huge"));

    assertThat(export.artifacts()).isEmpty();
    assertThat(export.diagnostics().getFirst().origin().toString()).isEqualTo("own.theme:1:7");
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void pointsStandAtTheMargin(PaperSize paper) {
    PrintOptions options = new PrintOptions(List.of(Edition.WORKSHEET), paper);
    QuestionSet set =
        Sets.of(
            Sets.withPoints(Sets.open("a", RichText.of("Short?")), "2"),
            Sets.withPoints(Sets.open("b", RichText.of("Long " + "and long ".repeat(30))), "13"));

    List<PdfReading.Place> points =
        PdfReading.places(
                new PdfExporter()
                    .export(set, PdfOptions.of(options))
                    .artifacts()
                    .getFirst()
                    .content())
            .stream()
            .filter(place -> place.text().endsWith("points)"))
            .toList();

    assertThat(points)
        .hasSize(2)
        .allSatisfy(
            place ->
                assertThat(place.right())
                    .isCloseTo(
                        (float) Math.round(paper.width()) - PageFrame.of(paper).outer(),
                        Offset.offset(0.5f)));
  }

  private static float left(List<PdfReading.Place> stems, int page) {
    return stems.stream()
        .filter(place -> place.page() == page)
        .map(PdfReading.Place::left)
        .findFirst()
        .orElseThrow();
  }

  private static QuestionSet numbered(int count) {
    List<Question> questions =
        IntStream.range(0, count)
            .mapToObj(i -> Sets.open("q" + i, RichText.of("stem" + i)))
            .toList();
    return Sets.of(questions, List.of());
  }

  private static List<PdfReading.Place> stems(byte[] file) {
    return PdfReading.places(file).stream().filter(place -> place.text().contains("stem")).toList();
  }

  /** All letters, sorted: the labels of a list on two pages are drawn in another order. */
  private static String letters(byte[] file) {
    return PdfReading.words(file)
        .lines()
        .filter(line -> !line.contains("Page "))
        .collect(Collectors.joining())
        .replaceAll("[\\s\u00A0↪_]", "")
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<Float> sizes(byte[] file) {
    return PdfReading.places(file).stream()
        .filter(place -> !place.text().isBlank())
        .map(PdfReading.Place::size)
        .toList();
  }

  private static List<String> fonts(byte[] file) {
    return PdfReading.places(file).stream().map(PdfReading.Place::font).toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static LookOptions theme(String name) {
    return look(GivenFile.named(name), Optional.empty(), Optional.empty());
  }

  private static LookOptions size(double size) {
    return look(GivenFile.NONE, Optional.of(size), Optional.empty());
  }

  private static LookOptions columns(int columns) {
    return look(GivenFile.NONE, Optional.empty(), Optional.of(columns));
  }

  private static LookOptions text(String content) {
    return look(new Typed("own.theme", content), Optional.empty(), Optional.empty());
  }

  private static LookOptions look(
      GivenFile theme, Optional<Double> size, Optional<Integer> columns) {
    return new LookOptions(theme, size, columns, Optional.empty());
  }

  private static byte[] file(QuestionSet set, Edition edition, LookOptions look) {
    return export(set, edition, look).artifacts().getFirst().content();
  }

  private static Export export(QuestionSet set, Edition edition, LookOptions look) {
    return new PdfExporter().export(set, PdfOptions.of(PrintOptions.of(edition).with(look)));
  }

  private record Typed(String name, String text) implements GivenFile {
    @Override
    public byte[] content() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public GivenFile beside(String other) {
      return GivenFile.named(other);
    }
  }
}
