package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.itextpdf.kernel.pdf.PdfVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

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

  /** An answer sheet has a test of its own. */
  private static final Set<Edition> PRINTED =
      EnumSet.complementOf(EnumSet.of(Edition.ANSWER_SHEET));

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
                    .filter(archive -> isChosen(archive, OURS.indexOf(file)))
                    .map(
                        archive ->
                            dynamicTest(
                                file + " " + archive,
                                () -> VeraPdf.requireAccessible(fillable(file, archive)))));
  }

  @TestFactory
  Stream<DynamicTest> versionsWithTheirKeysKeepTheStandards() {
    return OURS.stream()
        .limit(LongRun.count(OURS.size(), 2))
        .flatMap(
            file ->
                Stream.of(Archive.values())
                    .filter(archive -> isChosen(archive, OURS.indexOf(file)))
                    .map(
                        archive ->
                            dynamicTest(
                                file + " " + archive,
                                () -> requireAllAccessible(Corpus.read(file), 2, archive))));
  }

  @TestFactory
  Stream<DynamicTest> setsOfOthersKeepTheStandards() throws IOException {
    Path corpus = Outside.file("corpus");
    if (LongRun.count(2, 1) == 1) {
      return editions("azure-check", corpus.resolve("markdown/azure-check.md").toString());
    }
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream()
          .flatMap(
              file ->
                  Stream.of(Archive.values())
                      .map(
                          archive ->
                              dynamicTest(
                                  corpus.relativize(file) + " " + archive,
                                  () -> requireAllAccessible(understood(file), 1, archive))));
    }
  }

  /** A file read as it is understood, however doubtful that is. */
  private static QuestionSet understood(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Source source = Corpus.source(file.toString());
    Source accepted =
        new Source(source.name(), source.content(), source.pictures(), source.shape(), true);
    for (Reader reader : ServiceLoader.load(Reader.class)) {
      if (reader.extensions().contains(ending)) {
        QuestionSet set = reader.read(accepted).set();
        assumeTrue(set != null && set.questions().findAny().isPresent(), "it has no questions");
        return Objects.requireNonNull(set);
      }
    }
    throw new TestAbortedException("no reader knows the ending of " + name);
  }

  private static void requireAllAccessible(QuestionSet set, int versions, Archive archive) {
    PrintOptions print =
        new PrintOptions(
            List.of(Edition.values()), PaperSize.A4, new VersionPlan(versions, 1, "", List.of()));
    for (Artifact artifact :
        new PdfExporter().export(set, new PdfOptions(print, archive, false)).artifacts()) {
      if (artifact.suffix().endsWith(".pdf")) {
        VeraPdf.requireAccessible(artifact.content());
      }
    }
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

  /** All editions in all archives in a long run; in any other, each edition in one of them. */
  private static Stream<DynamicTest> editions(String name, String file) {
    QuestionSet set = Corpus.read(file);
    int first = OURS.indexOf(file) & 1;
    return PRINTED.stream()
        .flatMap(
            edition ->
                Stream.of(Archive.values())
                    .filter(
                        archive -> isChosen(archive, first + List.copyOf(PRINTED).indexOf(edition)))
                    .map(
                        archive ->
                            dynamicTest(
                                name + " " + edition + " " + archive,
                                () -> VeraPdf.requireAccessible(file(set, edition, archive)))));
  }

  private static boolean isChosen(Archive archive, int place) {
    return LongRun.count(2, 1) == 2 || List.of(Archive.values()).indexOf(archive) == place % 2;
  }
}
