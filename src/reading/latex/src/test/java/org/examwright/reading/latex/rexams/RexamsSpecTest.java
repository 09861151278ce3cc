package org.examwright.reading.latex.rexams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.SpecExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of the specification of R/exams. */
class RexamsSpecTest {
  @TestFactory
  Stream<DynamicTest> everyExampleBecomesWhatIsWrittenBelowIt() throws Exception {
    return files()
        .flatMap(file -> SpecExample.in(file).stream())
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    URI.create(example.file().toUri() + "?line=" + example.line()),
                    () -> assertThat(shown(example)).isEqualTo(example.expected())));
  }

  @Test
  void noExampleIsWrittenTwice() throws Exception {
    List<SpecExample> examples = files().flatMap(file -> SpecExample.in(file).stream()).toList();

    assertThat(examples.stream().map(each -> each.source() + each.words())).doesNotHaveDuplicates();
    assertThat(examples.size()).isGreaterThan(5);
  }

  private static String shown(SpecExample example) {
    byte[] content = example.source().getBytes(StandardCharsets.UTF_8);
    return example.shown(
        new RexamsReader().read(new Source("set.Rmd", content, PictureFinder.NONE)));
  }

  private static Stream<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(RexamsSpecTest.class.getResource("spec")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(files.sorted().toList()).stream();
    }
  }
}
