package org.examwright.reading.latex.rexams;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.SpecExample;
import org.examwright.testkit.Specification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of the specification of R/exams. */
class RexamsSpecTest {
  private static final Specification SPECIFICATION = new Specification(RexamsSpecTest.class);

  @TestFactory
  Stream<DynamicTest> everyExampleBecomesWhatIsWrittenBelowIt() {
    return SPECIFICATION.tests(RexamsSpecTest::shown);
  }

  @Test
  void noExampleIsWrittenTwice() {
    SPECIFICATION.requireDistinct(5);
  }

  private static String shown(SpecExample example) {
    byte[] content = example.source().getBytes(StandardCharsets.UTF_8);
    return example.shown(
        new RexamsReader().read(new Source("set.Rmd", content, PictureFinder.NONE)));
  }
}
