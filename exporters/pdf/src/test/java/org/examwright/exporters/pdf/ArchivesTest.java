package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.itextpdf.kernel.pdf.PdfVersion;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files keep the standards that they name. */
class ArchivesTest {
  private static final List<String> OURS =
      List.of(
          "input/set-3.md",
          "input/all-types.md",
          "exporters/pdf/src/test/resources/scripts/hebrew.md",
          "exporters/pdf/src/test/resources/scripts/arabic.md",
          "exporters/pdf/src/test/resources/scripts/hindi.md",
          "exporters/pdf/src/test/resources/scripts/thai.md",
          "exporters/pdf/src/test/resources/scripts/chinese.md");
  private static final List<String> OF_OTHERS =
      List.of(
          "azure-check",
          "numpy-100",
          "alexeygrigorev-technical",
          "faqguru-nodejs",
          "lydiahallie-javascript-questions",
          "react-es",
          "trimstray-sysadmin");

  @TestFactory
  Stream<DynamicTest> everyEditionOfOurSetsKeepsTheStandards() {
    return OURS.stream().flatMap(file -> editions(file, file));
  }

  @TestFactory
  Stream<DynamicTest> worksheetsWithFieldsKeepTheStandards() {
    return OURS.stream()
        .flatMap(
            file ->
                Stream.of(Archive.values())
                    .map(
                        archive ->
                            dynamicTest(
                                file + " " + archive,
                                () -> VeraPdf.requireAccessible(fillable(file, archive)))));
  }

  @TestFactory
  Stream<DynamicTest> setsOfOthersKeepTheStandards() {
    return OF_OTHERS.stream()
        .limit(LongRun.count(OF_OTHERS.size(), 1))
        .flatMap(
            name -> editions(name, Outside.file("corpus/markdown/" + name + ".md").toString()));
  }

  @Test
  void aFileIsAsModernAsItsArchive() {
    QuestionSet set = PdfShowcase.set();

    assertThat(version(set, Archive.MODERN)).isEqualTo(PdfVersion.PDF_2_0);
    assertThat(version(set, Archive.CLASSIC)).isEqualTo(PdfVersion.PDF_1_7);
  }

  private static PdfVersion version(QuestionSet set, Archive archive) {
    return PdfReading.open(
        file(set, Edition.HANDOUT, archive), com.itextpdf.kernel.pdf.PdfDocument::getPdfVersion);
  }

  private static byte[] fillable(String file, Archive archive) {
    QuestionSet set = Corpus.read(file);
    return PdfFile.of(
        set,
        SheetComposer.compose(set, Edition.WORKSHEET),
        Theme.PLAIN,
        new PdfOptions(PrintOptions.of(Edition.WORKSHEET), archive, true));
  }

  private static byte[] file(QuestionSet set, Edition edition, Archive archive) {
    return PdfFile.of(
        set,
        SheetComposer.compose(set, edition),
        Theme.PLAIN,
        new PdfOptions(PrintOptions.of(edition), archive, false));
  }

  private static Stream<DynamicTest> editions(String name, String file) {
    QuestionSet set = Corpus.read(file);
    return Stream.of(Archive.values())
        .flatMap(
            archive ->
                Stream.of(Edition.values())
                    .map(
                        edition ->
                            dynamicTest(
                                name + " " + edition + " " + archive,
                                () -> VeraPdf.requireAccessible(file(set, edition, archive)))));
  }
}
