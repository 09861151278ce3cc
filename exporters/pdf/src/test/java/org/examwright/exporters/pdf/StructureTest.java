package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import java.util.ArrayList;
import java.util.List;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screen reader is told. */
class StructureTest {
  @ParameterizedTest
  @EnumSource(Archive.class)
  void picturesAndFormulasAreDescribedWhereTheyStand(Archive archive) {
    assertThat(PdfSpeech.of(file(Edition.HANDOUT, archive)))
        .contains(
            "A picture [a dot] within a line",
            "The roots [x_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}], a sum",
            "Which of these run in [O(\\log n)]?");
  }

  @Test
  void theRightOptionIsSaidToBeRight() {
    assertThat(PdfSpeech.of(file(Edition.HANDOUT, Archive.MODERN)))
        .containsPattern("B\\.\\[Correct]\\s*Stack")
        .doesNotContainPattern("A\\.\\[Correct]\\s*Queue");
  }

  @Test
  void theOrderOfReadingIsThatOfTheAuthor() {
    assertThat(PdfSpeech.of(file(Edition.HANDOUT, Archive.MODERN)))
        .containsSubsequence(
            "Data Structures: Midterm",
            "Basics",
            "Read every question twice.",
            "1.",
            "Which structure serves the last arrival first?",
            "Queue",
            "First in, first out.",
            "Stack",
            "while True:",
            "A stack is last in, first out.",
            "2.",
            "Graded by hand");
  }

  @Test
  void bookmarksLeadToElements() {
    List<String> roles =
        PdfReading.open(
            file(Edition.WORKSHEET, Archive.MODERN),
            pdf -> {
              List<String> found = new ArrayList<>();
              collect(pdf.getOutlines(false), found);
              return found;
            });

    assertThat(roles).startsWith("H2", "H3", "H3").containsOnly("H2", "H3", "H4");
  }

  private static void collect(PdfOutline outline, List<String> roles) {
    for (PdfOutline child : outline.getAllChildren()) {
      PdfDictionary action = child.getContent().getAsDictionary(PdfName.A);
      PdfArray destination = action.getAsArray(PdfName.SD);
      roles.add(destination.getAsDictionary(0).getAsName(PdfName.S).getValue());
      collect(child, roles);
    }
  }

  private static byte[] file(Edition edition, Archive archive) {
    return PdfFile.of(
        PdfShowcase.set(),
        SheetComposer.compose(PdfShowcase.set(), edition),
        Theme.PLAIN,
        new PdfOptions(PrintOptions.of(edition), archive, false));
  }
}
