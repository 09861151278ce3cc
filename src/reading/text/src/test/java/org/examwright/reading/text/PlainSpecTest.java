package org.examwright.reading.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.SpecExample;
import org.examwright.testkit.Specification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of the specification of plain text. */
class PlainSpecTest {
  private static final Specification SPECIFICATION = new Specification(PlainSpecTest.class);

  @TestFactory
  Stream<DynamicTest> everyExampleBecomesWhatIsWrittenBelowIt() {
    return SPECIFICATION.tests(PlainSpecTest::shown);
  }

  @Test
  void noExampleIsWrittenTwice() {
    SPECIFICATION.requireDistinct(60);
  }

  private static String shown(SpecExample example) {
    PictureFinder pictures =
        path ->
            path.equals("tree.png")
                ? new PictureFinder.Found(new byte[] {1})
                : new PictureFinder.Missing("there is no such file");
    byte[] content = example.source().getBytes(StandardCharsets.UTF_8);
    return example.shown(
        new TextReader().read(new Source("set.txt", content, pictures, example.shape())));
  }
}
