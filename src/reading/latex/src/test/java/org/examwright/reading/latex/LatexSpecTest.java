package org.examwright.reading.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.SpecExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of the specification of LaTeX. */
class LatexSpecTest {
  private static final Map<String, String> BESIDE =
      Map.of(
          "tree.png", "",
          "img/curve.png", "",
          "own.sty", "\\newcommand{\\vect}[1]{\\mathbf{#1}}",
          "more.tex", "\\question What is more?\n\\begin{solution}\nThis.\n\\end{solution}\n",
          "main.c", "int main(void) {\n  return 0;\n}\n");

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
    assertThat(examples.size()).isGreaterThan(10);
  }

  private static String shown(SpecExample example) {
    byte[] content = example.source().getBytes(StandardCharsets.UTF_8);
    return example.shown(
        new LatexReader().read(new Source("set.tex", content, LatexSpecTest::beside)));
  }

  private static PictureFinder.Lookup beside(String path) {
    String found = BESIDE.get(path);
    if (found == null) {
      return new PictureFinder.Missing("there is no such file");
    }
    return new PictureFinder.Found(
        found.isEmpty() ? new byte[] {1} : found.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(LatexSpecTest.class.getResource("spec")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(files.sorted().toList()).stream();
    }
  }
}
