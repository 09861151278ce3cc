package org.examwright.app.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are merged keep their order, whatever is said of them. */
class BatchTest {
  private static Batch.Input input(String name) {
    return new Batch.Input(name, null, null, Path.of("/"));
  }

  @Test
  void whatIsSaidOfAFileWithinAPackageStandsWhereThePackageDoes() {
    Batch batch = Batch.merged("Exam", List.of(input("b.md"), input("course.zip"), input("a.md")));

    assertThat(List.of("b.md", "course.zip", "course.zip!q/quiz.xml", "a.md", "course.zipped"))
        .map(batch::placeOf)
        .containsExactly(0, 1, 1, 2, 0);
  }
}
