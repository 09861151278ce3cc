package org.examwright.exporters.word.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.examwright.exporters.word.WordOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LibreOffice has saved comes back as what Word has; skipped where it is not installed. */
class SavedByLibreOfficeTest {
  private static final Path FOLDER = Path.of("target/saved").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({"set-3,HANDOUT", "all-types,HANDOUT", "all-types,STUDY", "all-types,WORKSHEET"})
  void aPaperThatItHasSavedComesBack(String name, Edition edition) {
    PaperReadBack.require(
        Corpus.read("input/" + name + ".md"),
        WordOptions.of(PaperReadBack.print(edition)),
        name + ", saved by LibreOffice",
        SavedByLibreOfficeTest::saved);
  }

  private static byte[] saved(byte[] document) {
    try {
      Path out = Files.createDirectories(FOLDER.resolve("out"));
      Path file = FOLDER.resolve("paper.docx");
      Files.write(file, document);
      Command.Ended outcome =
          Command.run(
              "soffice",
              "-env:UserInstallation=" + FOLDER.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              "docx",
              "--outdir",
              out.toString(),
              file.toString());
      assertThat(outcome.exit()).as(outcome.output()).isZero();
      return Files.readAllBytes(out.resolve("paper.docx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
