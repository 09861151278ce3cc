package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
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
import org.junit.jupiter.api.function.Executable;

/** Reads every example of the specification, which stands beside the test's resources. */
class SpecTest {
  private static final String OPEN = "spec-open.md";

  @TestFactory
  Stream<DynamicTest> everyExampleBecomesWhatIsWrittenBelowIt() throws Exception {
    return files()
        .flatMap(file -> SpecExample.in(file).stream())
        .map(
            example ->
                test(example, () -> assertThat(shown(example)).isEqualTo(example.expected())));
  }

  /** What the reader does not understand yet: skipped while it is so, and told when it does. */
  @TestFactory
  Stream<DynamicTest> whatIsNotUnderstoodYetIsMarkedSo() throws Exception {
    return SpecExample.in(folder().resolveSibling(OPEN)).stream()
        .map(
            example ->
                test(
                    example,
                    () -> {
                      assumeTrue(shown(example).equals(example.expected()), "not understood yet");
                      assertThat(example.name()).as("understood: move it to the others").isEmpty();
                    }));
  }

  @Test
  void noExampleIsWrittenTwice() throws Exception {
    List<SpecExample> examples = files().flatMap(file -> SpecExample.in(file).stream()).toList();

    assertThat(examples.stream().map(each -> each.source() + each.words())).doesNotHaveDuplicates();
    assertThat(examples.size()).isGreaterThan(200);
  }

  private static DynamicTest test(SpecExample example, Executable executable) {
    return dynamicTest(
        example.name(), URI.create(example.file().toUri() + "?line=" + example.line()), executable);
  }

  private static String shown(SpecExample example) {
    return example.shown(MarkdownReading.of(example.source(), example.shape()));
  }

  private static Stream<Path> files() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return List.copyOf(files.sorted().toList()).stream();
    }
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(SpecTest.class.getResource("spec")).toURI());
  }
}
