package org.examwright.exporters.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.ExporterContract;

class WordExporterTest implements ExporterContract<WordOptions> {
  @Override
  public Exporter<WordOptions> exporter() {
    return new WordExporter();
  }

  @Override
  public String words(List<Artifact> artifacts) {
    return artifacts.stream()
        .map(artifact -> WordText.of(artifact.content()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    for (Artifact artifact : artifacts) {
      assertThat(WordText.of(artifact.content())).as(artifact.suffix()).isNotBlank();
      assertThat(WordSchemas.problems(artifact.content())).as(artifact.suffix()).isEmpty();
    }
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    return WordText.questions(artifacts.getFirst().content());
  }
}
