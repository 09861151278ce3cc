package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.QtiReader;
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
  List<String> PIECES =
      List.of("word", "a<b", "&amp;", "]]>", "ü", "\"x\"", "[1]", "$x$", "0", "🙂");

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
        .map(
            named ->
                dynamicTest(
                    named.name(),
                    () -> {
                      requireClean(exporter(), named.set());
                      assertThat(checked(exporter(), named.set())).isEmpty();
                    }));
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

  /**
   * Fails if a checker of packages has something to say; what can be scored is for who makes up the
   * questions to see to.
   */
  static <O extends Record> void requireClean(Exporter<O> exporter, QuestionSet set) {
    byte[] content = exporter.export(set, exporter.defaults()).artifacts().getFirst().content();
    assertThat(checked(exporter, set))
        .filteredOn(said -> !said.message().contains("score"))
        .isEmpty();
    String found = PythonTool.answer("tools/qti_pkgcheck.py", content);
    assertThat(found).contains("\"errors\": []").contains("\"warnings\": []");
  }

  /** What the project's own checker says of a package, but that all questions were left out. */
  static <O extends Record> List<Diagnostic> checked(Exporter<O> exporter, QuestionSet set) {
    Artifact artifact = exporter.export(set, exporter.defaults()).artifacts().getFirst();
    boolean any =
        QtiPackage.of(artifact).text().matches("(?s).*<(?:presentation|[a-z-]*[iI]tem-?[bB]ody).*");
    return new QtiReader()
        .check(new Source("package.zip", artifact.content(), PictureFinder.NONE)).stream()
            .filter(said -> any || !said.message().equals("there is no item of QTI in it"))
            .toList();
  }
}
