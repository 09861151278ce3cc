package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Golden;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages of every version keep beside what all exporters keep. */
interface QtiContract extends ExporterContract<QtiOptions> {
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
  default void theProjectsOwnSetsAreValidAndClean(String file) throws IOException {
    QuestionSet set = Corpus.read(file);
    requireClean(exporter(), set);
    QtiSchemas.requireValid(QtiPackage.of(exporter(), set));
  }

  private static void requireClean(Exporter<QtiOptions> exporter, QuestionSet set)
      throws IOException {
    Path checker = Outside.file("tools/qti_pkgcheck.py");
    Path file = Files.createTempFile("package", ".zip");
    try {
      Files.write(file, exporter.export(set, exporter.defaults()).artifacts().getFirst().content());
      Command.Ended outcome = Command.run("python3", checker.toString(), file.toString());
      assertThat(outcome.exit()).as(outcome.output()).isZero();
      assertThat(outcome.output()).contains("\"warnings\": []");
    } finally {
      Files.delete(file);
    }
  }
}
