package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fronts of cards are on the fronts of sheets, and their backs behind them. */
class CardPagesTest {
  private static final Pattern SAID = Pattern.compile("(asks|answers) \\S+");

  @Test
  void aCardThatIsLongerThanAPageIsSetSmaller() throws IOException {
    assertThat(pages(List.of(card("long", 70), card("short", 1))))
        .containsExactly("asks long", "answers long", "asks short", "answers short");
  }

  @Test
  void aSignThatOnlyLargerLettersNeedIsNotMissed() throws IOException {
    String line = "x".repeat(95); // which goes on below in the usual size alone

    assertThat(pages(List.of(card("long", 60, line)))).containsExactly("asks long", "answers long");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 130, 200, 400})
  void behindACardThatHasNoRoomAtAllTheOthersHaveTheirBacks(int lines) throws IOException {
    List<String> pages = pages(List.of(card("long", lines), card("short", 1)));

    assertThat(pages.getFirst()).isEqualTo("asks long");
    assertThat(pages.indexOf("answers long") % 2).isEqualTo(1);
    assertThat(pages.indexOf("asks short") % 2).isZero();
    assertThat(pages.subList(pages.size() - 2, pages.size()))
        .containsExactly("asks short", "answers short");
  }

  @Test
  void manyPagesOfCardsHaveTheirBacks() throws IOException {
    List<String> pages =
        pages(IntStream.range(0, 120).mapToObj(number -> card("n" + number, 30)).toList());

    assertThat(pages).hasSize(240);
    for (int i = 0; i < 120; i++) {
      assertThat(pages.get(2 * i)).isEqualTo("asks n" + i);
      assertThat(pages.get(2 * i + 1)).isEqualTo("answers n" + i);
    }
  }

  /** A question whose answer has so many lines of code. */
  private static Question card(String name, int lines) {
    return card(name, lines, "x = 1");
  }

  private static Question card(String name, int lines, String line) {
    RichText answer =
        RichText.of("answers " + name)
            .then(
                RichText.of(
                    new Block.CodeBlock("", String.join("\n", Collections.nCopies(lines, line)))));
    return Sets.question(
        name,
        RichText.of("asks " + name)
            .then(
                RichText.of(
                    new Block.CodeBlock("", String.join("\n", Collections.nCopies(lines, line))))),
        new Interaction.OpenResponse(answer, RichText.EMPTY, null));
  }

  /** What stands on each page: a back begins with the question and goes on with its answer. */
  private static List<String> pages(List<Question> questions) throws IOException {
    byte[] file =
        new PdfExporter()
            .export(
                Sets.of(questions, List.of()), PdfOptions.of(PrintOptions.of(Edition.FLASHCARDS)))
            .artifacts()
            .getFirst()
            .content();
    VeraPdf.requireAccessible(file);
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(
            SAID.matcher(stripper.getText(pdf))
                .results()
                .reduce((first, second) -> second)
                .map(MatchResult::group)
                .orElse(""));
      }
    }
    return pages;
  }
}
