package org.examwright.exporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Outside;
import org.examwright.testkit.Sample;
import org.examwright.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownExporterTest implements ExporterContract<MarkdownExporter.Options> {
  private final MarkdownExporter exporter = new MarkdownExporter();

  @Override
  public Exporter<MarkdownExporter.Options> exporter() {
    return exporter;
  }

  /** The words of what is read back, since escapes stand within the written ones. */
  @Override
  public String words(List<Artifact> artifacts) {
    Reader.Result result = read(artifacts);
    return result.set() == null ? "" : result.set().toString();
  }

  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    Reader.Result result = read(artifacts);
    assertThat(result.set()).as(result.diagnostics().toString()).isNotNull();
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    QuestionSet set = read(artifacts).set();
    return set == null ? 0 : set.size();
  }

  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenIsReadBackWithoutLoss(Sample sample) {
    ReadBackAssert.requireSame(sample.set());
  }

  @ParameterizedTest
  @ValueSource(strings = {"input/set-3.md", "input/all-types.md"})
  void ourOwnSetsAreReadBackWithoutLoss(String file) {
    ReadBackAssert.requireSame(Corpus.read(file));
  }

  @Test
  void listsByOthersAreReadBackWithoutLoss() throws IOException {
    try (Stream<Path> lists = Files.list(Outside.file("corpus/markdown"))) {
      for (Path list : lists.sorted().toList()) {
        QuestionSet set =
            new MarkdownReader()
                .read(
                    new Source(
                        list.getFileName().toString(),
                        Files.readAllBytes(list),
                        PictureFinder.NONE))
                .set();
        if (set != null) {
          ReadBackAssert.requireSame(set);
        }
      }
    }
  }

  private static Reader.Result read(List<Artifact> artifacts) {
    return ReadBackAssert.read(new Export(artifacts, List.of()));
  }
}
