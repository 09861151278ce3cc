package org.examwright.reading.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.testkit.SpecExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of the specifications, each of which is called like its reader. */
class ToolSpecTest {

  @TestFactory
  Stream<DynamicTest> everyExampleBecomesWhatIsWrittenBelowIt() throws Exception {
    return files()
        .flatMap(file -> SpecExample.in(file).stream())
        .map(
            example ->
                dynamicTest(
                    reader(example) + ": " + example.name(),
                    URI.create(example.file().toUri() + "?line=" + example.line()),
                    () -> assertThat(shown(example)).isEqualTo(example.expected())));
  }

  @Test
  void noExampleIsWrittenTwice() throws Exception {
    List<SpecExample> examples = files().flatMap(file -> SpecExample.in(file).stream()).toList();

    assertThat(examples.stream().map(each -> reader(each) + each.source())).doesNotHaveDuplicates();
    assertThat(examples.size()).isGreaterThan(20);
  }

  @Test
  void everyReaderHasASpecification() throws Exception {
    assertThat(files().map(file -> file.getFileName().toString().replace(".md", "")))
        .containsExactlyInAnyOrderElementsOf(ToolReads.ids());
  }

  static String shown(SpecExample example) {
    return example.shown(ToolReads.read(reader(example), example.source()));
  }

  private static String reader(SpecExample example) {
    return String.valueOf(example.file().getFileName()).replace(".md", "");
  }

  private static Stream<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(ToolSpecTest.class.getResource("spec")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(files.sorted().toList()).stream();
    }
  }
}
