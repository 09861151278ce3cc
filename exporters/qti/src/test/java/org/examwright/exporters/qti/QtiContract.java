package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Golden;
import org.examwright.testkit.PythonTool;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages of every version keep beside what all exporters keep. */
interface QtiContract<O extends Record> extends ExporterContract<O> {
  @Override
  default String words(List<Artifact> artifacts) {
    return QtiPackage.of(artifacts.getFirst()).words();
  }

  @Override
  default void requireWellFormed(List<Artifact> artifacts) {
    QtiPackage.of(artifacts.getFirst()).documents().values().forEach(QtiPackage::parse);
  }

  @Override
  default int questions(List<Artifact> artifacts) {
    return QtiPackage.of(artifacts.getFirst()).questions();
  }

  @TestFactory
  default Stream<DynamicTest> isValidByTheSchemas() {
    return QtiSets.all()
        .map(
            named ->
                dynamicTest(
                    named.name(),
                    () -> QtiSchemas.requireValid(QtiPackage.of(exporter(), named.set()))));
  }

  @TestFactory
  default Stream<DynamicTest> isACleanPackage() {
    return QtiSets.all()
        .map(named -> dynamicTest(named.name(), () -> requireClean(exporter(), named.set())));
  }

  @Test
  default void setThreeIsAsItWas() {
    QuestionSet set = Corpus.read("input/set-3.md");
    Golden.assertMatches(
        "set-3." + exporter().format().id() + ".txt", QtiPackage.of(exporter(), set).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"input/set-3.md", "input/all-types.md"})
  default void theProjectsOwnSetsAreValidAndClean(String file) {
    QuestionSet set = Corpus.read(file);
    requireClean(exporter(), set);
    QtiSchemas.requireValid(QtiPackage.of(exporter(), set));
  }

  /** Fails if the checker of packages has something to say. */
  static <O extends Record> void requireClean(Exporter<O> exporter, QuestionSet set) {
    byte[] content = exporter.export(set, exporter.defaults()).artifacts().getFirst().content();
    String found = PythonTool.answer("tools/qti_pkgcheck.py", content);
    assertThat(found).contains("\"errors\": []").contains("\"warnings\": []");
  }
}
