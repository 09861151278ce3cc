package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.theme.Theme;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** Where things stand on the pages. */
class PagesTest {
  private static final float RIGHT_END =
      (float) PaperSize.A4.width() - PageFrame.of(PaperSize.A4).outer();

  @Test
  void noColumnOfAWideTableLeavesThePage() {
    List<String> head =
        List.of("One", "Two", "Three", "Donaudampfschifffahrtsgesellschaft", "Five", "Six", "Last");
    Block.Table table =
        new Block.Table(
            head.stream().map(name -> Block.Alignment.NONE).toList(),
            row(head),
            List.of(row(head.stream().map("Rindfleischetikettierung"::concat).toList())));

    List<PdfReading.Place> places =
        places(Sets.of(Sets.open("q", RichText.of(table))), Edition.HANDOUT);

    assertThat(places).allSatisfy(place -> assertThat(place.right()).isLessThan(RIGHT_END + 1));
    assertThat(places.stream().map(PdfReading.Place::text)).anyMatch(text -> text.contains("Last"));
  }

  @Test
  void longCodeToMatchDoesNotLeaveThePage() {
    RichText code = RichText.ofInlines(List.of(new Inline.Code("f(" + "x".repeat(120) + ")")));
    Interaction matching =
        new Interaction.Matching(
            List.of(
                new Pair(code, List.of(new Inline.Text("one"))),
                new Pair(RichText.of("b"), List.of(new Inline.Text("two")))),
            List.of(),
            false);

    assertThat(
            places(Sets.of(Sets.question("q", RichText.of("Match."), matching)), Edition.WORKSHEET))
        .allSatisfy(place -> assertThat(place.right()).isLessThan(RIGHT_END + 1));
  }

  @Test
  void noHeadingOfASectionEndsAPage() {
    List<Section> sections =
        IntStream.range(100, 160)
            .mapToObj(
                i ->
                    new Section(
                        List.of("Part " + i, "Section " + i),
                        RichText.EMPTY,
                        List.of(
                            Sets.question("q" + i, RichText.of("Stem " + i), choices(i % 5 + 2)))))
            .toList();

    List<PdfReading.Place> places =
        places(new QuestionSet("Sections", "en", sections, List.of()), Edition.WORKSHEET);

    for (int i = 100; i < 160; i++) {
      assertThat(page("Part " + i, places))
          .isEqualTo(page("Section " + i, places))
          .isEqualTo(page("Stem " + i, places));
    }
  }

  @Test
  void aQuestionThatIsNotLongStaysWhole() {
    List<Question> questions =
        IntStream.range(100, 180)
            .mapToObj(i -> Sets.question("q" + i, RichText.of("Stem " + i), named(i)))
            .toList();

    List<PdfReading.Place> places = places(Sets.of(questions, List.of()), Edition.WORKSHEET);

    for (int i = 100; i < 180; i++) {
      for (int part = 0; part < parts(i); part++) {
        assertThat(page("Part" + i + "x" + part, places)).isEqualTo(page("Stem " + i, places));
      }
    }
  }

  private static int parts(int number) {
    return 2 + number % 9;
  }

  /** Choices, things to order or to pair, each of which says where it belongs. */
  private static Interaction named(int number) {
    List<RichText> words =
        IntStream.range(0, parts(number))
            .mapToObj(part -> RichText.of("Part" + number + "x" + part + " of it"))
            .toList();
    return switch (number % 3) {
      case 0 -> new Interaction.Ordering(words);
      case 1 ->
          new Interaction.Matching(
              words.stream()
                  .map(left -> new Pair(left, List.of(new Inline.Text("right"))))
                  .toList(),
              List.of(),
              false);
      default ->
          new Interaction.ChoiceSelection(
              true, words.stream().map(word -> Choice.of(word, true)).toList(), false);
    };
  }

  @Test
  void theLinesOfAShortAnswerAreOnThePageOfTheStem() {
    List<Question> questions =
        IntStream.range(0, 60).mapToObj(i -> Sets.open("q" + i, RichText.of("Stem " + i))).toList();

    assertThat(places(Sets.of(questions, List.of()), Edition.WORKSHEET))
        .filteredOn(place -> place.text().contains("Stem"))
        .allSatisfy(
            place ->
                assertThat(place.bottom())
                    .isGreaterThan(
                        PageFrame.of(PaperSize.A4).bottom()
                            + 8 * Look.of(Theme.PLAIN, "en").answerLine()));
  }

  @Test
  void theFirstLineOfADescriptionDoesNotEndAPage() {
    List<Question> questions =
        IntStream.range(100, 200)
            .mapToObj(
                i ->
                    Sets.question(
                        "q" + i,
                        RichText.of("Read " + i)
                            .then(RichText.of("Text " + i + " of it. ".repeat(i % 7 * 20))),
                        new Interaction.None()))
            .toList();

    List<PdfReading.Place> places = places(Sets.of(questions, List.of()), Edition.HANDOUT);

    for (int i = 100; i < 200; i++) {
      assertThat(page("Read " + i, places)).isEqualTo(page("Text " + i, places));
    }
  }

  @Test
  void noLineOfChineseBeginsWithAComma() {
    for (int i = 20; i < 60; i++) {
      String words =
          PdfReading.words(
              file(
                  Sets.of(Sets.open("q", RichText.of("字".repeat(i) + "，" + "字".repeat(40)))),
                  Edition.HANDOUT));

      assertThat(words).contains("字，").doesNotContain("\n，");
    }
  }

  @Test
  void theFootOfAHebrewSheetIsReadFromTheRight() {
    QuestionSet set =
        new QuestionSet(
            "מבחן שני",
            "he",
            List.of(
                new Section(
                    List.of(), RichText.EMPTY, List.of(Sets.open("q", RichText.of("Stem"))))),
            List.of());

    assertThat(PdfReading.words(file(set, Edition.HANDOUT)))
        .contains("ינש ןחבמ")
        .doesNotContain("מבחן שני");
  }

  private static int page(String words, List<PdfReading.Place> places) {
    return places.stream()
        .filter(place -> place.text().contains(words))
        .mapToInt(PdfReading.Place::page)
        .findFirst()
        .orElseThrow();
  }

  private static Block.Row row(List<String> cells) {
    return new Block.Row(
        cells.stream().map(cell -> new Block.Cell(List.of(new Inline.Text(cell)))).toList());
  }

  private static Interaction choices(int count) {
    return new Interaction.ChoiceSelection(
        false,
        IntStream.range(0, count)
            .mapToObj(i -> Choice.of(RichText.of("choice " + i), i == 0))
            .toList(),
        false);
  }

  private static List<PdfReading.Place> places(QuestionSet set, Edition edition) {
    return PdfReading.places(file(set, edition));
  }

  private static byte[] file(QuestionSet set, Edition edition) {
    return new PdfExporter()
        .export(set, PdfOptions.of(PrintOptions.of(edition)))
        .artifacts()
        .getFirst()
        .content();
  }
}
