package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.model.QuestionSet;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;

/** Worksheets that are filled in on a screen. */
class FillableTest {
  /**
   * A field or one of the circles of a group.
   *
   * @param values that a circle or box can have beside being off
   */
  private record Found(String name, String kind, String said, List<String> values, int flags) {}

  @Test
  void everythingToFillInIsAField() {
    List<Found> found = fields(file(PdfShowcase.set(), Edition.WORKSHEET, true));

    assertThat(found)
        .extracting(Found::name)
        .doesNotHaveDuplicates()
        .startsWith("name", "date", "score", "question-1", "question-2", "question-2-2")
        .contains("question-4", "question-6-3", "question-7-3", "question-8-3", "question-9");
    assertThat(found).extracting(Found::said).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void aFieldSaysWhatItIsFor() {
    assertThat(fields(file(PdfShowcase.set(), Edition.WORKSHEET, true)))
        .extracting(Found::said)
        .contains(
            "Name",
            "Question 1",
            "Question 2: A. Search in a balanced tree",
            "Question 4: Answer",
            "Question 6: 1. Linked list",
            "Question 7: quadratic",
            "Question 8: Answer",
            "Question 8: Answer 2");
  }

  @Test
  void oneOfSeveralCirclesIsTickedAndAnyOfSeveralBoxes() {
    List<Found> found = fields(file(PdfShowcase.set(), Edition.WORKSHEET, true));

    assertThat(named("question-1", found).values()).containsExactly("A", "B", "C");
    assertThat(named("question-1", found).flags()).isEqualTo(1 << 15);
    assertThat(named("question-2", found).values()).containsExactly("Yes");
    assertThat(named("question-3", found).values()).containsExactly("1", "2");
  }

  @Test
  void oneLineIsWrittenInAGapAndSeveralBelowAQuestion() {
    List<Found> found = fields(file(PdfShowcase.set(), Edition.WORKSHEET, true));

    assertThat(named("question-8", found).flags()).isZero();
    assertThat(named("question-9", found).flags()).isEqualTo(1 << 12);
  }

  @Test
  void otherSheetsHaveNoFields() {
    assertThat(fields(file(PdfShowcase.set(), Edition.WORKSHEET, false))).isEmpty();
    assertThat(fields(file(PdfShowcase.set(), Edition.HANDOUT, true))).isEmpty();
    assertThat(fields(file(PdfShowcase.set(), Edition.KEY, true))).isEmpty();
  }

  @Test
  void aFieldIsReadWhereItStands() {
    byte[] file = file(PdfShowcase.set(), Edition.WORKSHEET, true);

    assertThat(PdfSpeech.of(file))
        .containsSubsequence(
            "Name: [Name]",
            "Date: [Date]",
            "A.[Question 1: A. Queue]",
            "Queue",
            "B.[Question 1: B. Stack]",
            "A [Question 8: Answer] has no cycle, has [Question 8: Answer 2]");
  }

  @Test
  void theSameWorksheetGivesTheSameBytes() {
    QuestionSet set = Corpus.read("input/all-types.md");

    assertThat(file(set, Edition.WORKSHEET, true)).isEqualTo(file(set, Edition.WORKSHEET, true));
  }

  @Test
  void oneFontIsEmbeddedWholeForAllFields() {
    byte[] file = file(Corpus.read("input/set-3.md"), Edition.WORKSHEET, true);
    byte[] printed = file(Corpus.read("input/set-3.md"), Edition.WORKSHEET, false);

    assertThat(file.length - printed.length).isLessThan(90_000);
  }

  private static Found named(String name, List<Found> found) {
    return found.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  private static byte[] file(QuestionSet set, Edition edition, boolean fillable) {
    return PdfFile.of(
        set,
        SheetComposer.compose(set, edition),
        Theme.PLAIN,
        new PdfOptions(PrintOptions.of(edition), Archive.MODERN, fillable));
  }

  private static List<Found> fields(byte[] file) {
    return PdfReading.open(
        file,
        pdf -> {
          List<Found> found = new ArrayList<>();
          PdfDictionary form = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
          PdfArray fields = form == null ? new PdfArray() : form.getAsArray(PdfName.Fields);
          for (int i = 0; i < fields.size(); i++) {
            found.add(found(fields.getAsDictionary(i)));
          }
          return found;
        });
  }

  private static Found found(PdfDictionary field) {
    List<PdfDictionary> widgets = new ArrayList<>();
    PdfArray kids = field.getAsArray(PdfName.Kids);
    if (kids == null) {
      widgets.add(field);
    } else {
      kids.forEach(kid -> widgets.add((PdfDictionary) kid));
    }
    PdfNumber flags = field.getAsNumber(PdfName.Ff);
    return new Found(
        field.getAsString(PdfName.T).toUnicodeString(),
        field.getAsName(PdfName.FT).getValue(),
        field.getAsString(PdfName.TU).toUnicodeString(),
        widgets.stream()
            .map(widget -> widget.getAsDictionary(PdfName.AP).getAsDictionary(PdfName.N))
            .filter(Objects::nonNull)
            .flatMap(looks -> looks.keySet().stream())
            .map(PdfName::getValue)
            .filter(value -> !value.equals("Off"))
            .toList(),
        flags == null ? 0 : flags.intValue());
  }
}
