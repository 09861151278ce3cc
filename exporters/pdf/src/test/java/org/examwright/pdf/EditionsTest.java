package org.examwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private final PdfExporter exporter = new PdfExporter();

  @Test
  void everyEditionOfEverythingIsAccessible() throws IOException {
    Export export =
        exporter.export(Showcase.set(), new PdfOptions(List.of(Edition.values()), Paper.A4));

    for (Artifact artifact : export.artifacts()) {
      Files.write(Path.of("/tmp/pdfw/show", artifact.suffix()), artifact.content());
    }
    Files.write(
        Path.of("/tmp/pdfw/show/set3.pdf"),
        exporter
            .export(Corpus.read("input/set-3.md"), exporter.defaults())
            .artifacts()
            .getFirst()
            .content());
    export.diagnostics().forEach(System.out::println);
    for (Artifact artifact : export.artifacts()) {
      VeraPdf.requireAccessible(artifact.content());
    }
    assertThat(export.artifacts())
        .extracting(Artifact::suffix)
        .containsExactly("handout.pdf", "worksheet.pdf", "key.pdf");
  }
}
