package org.examwright.exporters.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.sheet.own.OwnFile;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Sample;
import org.examwright.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetExporterTest implements ExporterContract<SheetExporter.Options> {
  private final SheetExporter exporter = new SheetExporter();

  @Override
  public Exporter<SheetExporter.Options> exporter() {
    return exporter;
  }

  /** The words of what is read again, since escapes stand within the written ones. */
  @Override
  public String words(List<Artifact> artifacts) {
    QuestionSet set = artifacts.isEmpty() ? null : SheetAgain.read(artifacts).set();
    return set == null ? "" : set.toString();
  }

  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    if (!artifacts.isEmpty()) {
      Reader.Result result = SheetAgain.read(artifacts);
      assertThat(result.set()).as(result.diagnostics().toString()).isNotNull();
    }
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    QuestionSet set = artifacts.isEmpty() ? null : SheetAgain.read(artifacts).set();
    return set == null ? 0 : set.size();
  }

  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenIsReadAgainWithoutLoss(Sample sample) {
    requireSame(sample.set(), OwnFile.Table.XLSX);
  }

  @ParameterizedTest
  @EnumSource(OwnFile.Table.class)
  void ourOwnSetsAreReadAgainWithoutLoss(OwnFile.Table table) {
    requireSame(Corpus.read("input/set-3.md"), table);
    requireSame(Corpus.read("input/all-types.md"), table);
  }

  private void requireSame(QuestionSet set, OwnFile.Table table) {
    Export export = exporter.export(set, new SheetExporter.Options(table));
    assertThat(export.diagnostics()).isEmpty();
    SameSet.require(set, export);
  }
}
