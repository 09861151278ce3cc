package org.examwright.exporters.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.ExporterContract;

class PdfExporterTest implements ExporterContract<PdfOptions> {
  @Override
  public Exporter<PdfOptions> exporter() {
    return new PdfExporter();
  }

  @Override
  public String words(List<Artifact> artifacts) {
    return artifacts.stream()
        .map(artifact -> PdfReading.words(artifact.content()))
        .collect(Collectors.joining("\n"))
        .replaceAll("\\s+", " ");
  }

  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    artifacts.forEach(artifact -> VeraPdf.requireAccessible(artifact.content()));
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    return (int)
        PdfReading.bookmarks(artifacts.getFirst().content()).stream()
            .filter(title -> title.matches("[0-9]+[.].*"))
            .count();
  }
}
