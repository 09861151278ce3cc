package org.examwright.reading.latex;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.SpecExample;
import org.examwright.testkit.Specification;
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

  private static final Specification SPECIFICATION = new Specification(LatexSpecTest.class);

  @TestFactory
  Stream<DynamicTest> everyExampleBecomesWhatIsWrittenBelowIt() {
    return SPECIFICATION.tests(LatexSpecTest::shown);
  }

  @Test
  void noExampleIsWrittenTwice() {
    SPECIFICATION.requireDistinct(10);
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
}
