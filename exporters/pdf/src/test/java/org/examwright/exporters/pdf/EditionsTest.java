package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Golden;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private final PdfExporter exporter = new PdfExporter();

  @Test
  void everyEditionOfEverythingIsAccessible() {
    Export export = export(Edition.values());

    assertThat(export.artifacts())
        .extracting(Artifact::suffix)
        .containsExactly(
            "worksheet.pdf",
            "handout.pdf",
            "study.pdf",
            "key.pdf",
            "booklet.pdf",
            "flashcards.pdf",
            "answer-sheet.pdf",
            "answer-sheet.json");
    export.artifacts().stream()
        .filter(artifact -> artifact.suffix().endsWith(".pdf"))
        .forEach(artifact -> VeraPdf.requireAccessible(artifact.content()));
  }

  @Test
  void theWorksheetGivesNoAnswerAway() {
    assertThat(words(Edition.WORKSHEET))
        .contains("Name:", "Date:", "/ 18", "Which structure serves the last arrival first?")
        .doesNotContain("binary tree", "last in, first out", "Any that runs", "One point");
  }

  @Test
  void theKeyAloneHasTheNotesForGrading() {
    assertThat(words(Edition.KEY)).contains("One point for each use.");
    assertThat(words(Edition.HANDOUT)).doesNotContain("One point for each use.");
  }

  @Test
  void theNotesForGradingAreNotLostWhenTheKeyIsWritten() {
    assertThat(lost(Edition.HANDOUT)).contains(Feature.GRADER_NOTES, Feature.EXPECTED_LINES);
    assertThat(lost(Edition.KEY, Edition.WORKSHEET))
        .doesNotContain(Feature.GRADER_NOTES, Feature.EXPECTED_LINES);
  }

  @Test
  void sectionsAndQuestionsAreBookmarks() {
    assertThat(PdfReading.bookmarks(content(Edition.HANDOUT)))
        .startsWith("Basics", "1. Which structure serves the last arrival first?")
        .contains("Texts", "15. A title of its own", "Graded by hand");
  }

  @Test
  void setThreeReadsAsItsAuthorWroteIt() {
    Export export = exporter.export(Corpus.read("input/set-3.md"), exporter.defaults());

    Golden.assertMatches(
        "set-3.handout.txt", PdfReading.words(export.artifacts().getFirst().content()));
  }

  @Test
  void theSameSetGivesTheSameBytes() {
    assertThat(content(Edition.HANDOUT)).isEqualTo(content(Edition.HANDOUT));
  }

  @Test
  void everyDifferenceOfContentGivesAnotherId() {
    Question question = Sets.open("q", RichText.of("Stem"));
    Asset picture = new Asset("a.png", "image/png", new byte[] {1, 2, 3});
    List<QuestionSet> sets =
        List.of(
            Sets.of(List.of(question), List.of()),
            Sets.of(List.of(Sets.open("q", RichText.of("Stern"))), List.of()),
            Sets.of(List.of(question), List.of(picture)),
            Sets.of(
                List.of(question), List.of(new Asset("b.png", "image/png", new byte[] {1, 2, 3}))),
            Sets.of(
                List.of(question), List.of(new Asset("a.png", "image/png", new byte[] {1, 2, 4}))),
            Sets.of(
                List.of(question),
                List.of(picture, new Asset("c.png", "image/png", new byte[] {1}))));

    assertThat(sets.stream().map(set -> exporter.export(set, exporter.defaults())))
        .extracting(export -> PdfReading.id(export.artifacts().getFirst().content()))
        .doesNotHaveDuplicates();
    assertThat(
            Stream.of(PaperSize.values())
                .map(size -> PdfOptions.of(new PrintOptions(List.of(Edition.values()), size)))
                .flatMap(options -> exporter.export(sets.getFirst(), options).artifacts().stream()))
        .extracting(artifact -> PdfReading.id(artifact.content()))
        .doesNotHaveDuplicates();
  }

  private List<Feature> lost(Edition... editions) {
    return export(editions).diagnostics().stream().map(Diagnostic::feature).toList();
  }

  private String words(Edition edition) {
    return PdfReading.words(content(edition)).replaceAll("\\s+", " ");
  }

  private byte[] content(Edition edition) {
    return export(edition).artifacts().getFirst().content();
  }

  private Export export(Edition... editions) {
    return exporter.export(PdfShowcase.set(), PdfOptions.of(PrintOptions.of(editions)));
  }
}
