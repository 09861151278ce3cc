package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CategoryPathTest {
  @Test
  void aSlashInANameIsDoubled() {
    assertThat(path("TCP/IP", "https://x").written()).isEqualTo("$course$/top/TCP//IP/https:////x");
  }

  @Test
  void aSlashAtTheEdgeOfANameStaysApartFromTheNextLevel() {
    assertThat(path("etc/", "/usr").written()).isEqualTo("$course$/top/etc// / //usr");
  }

  @Test
  void aCategoryCalledTopIsNotPassedOver() {
    assertThat(path("top", "Top").written()).isEqualTo("$course$/top/t&#111;p/Top");
  }

  @Test
  void aPathIsReadAsItWasWritten() {
    Random random = new Random(7);
    List<String> names =
        RandomWords.of("a", "/", "//", " ", "$course$", "t", "\\", "&amp;", "é", ":")
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    Stream<CategoryPath> paths =
        IntStream.range(0, 5_000)
            .mapToObj(
                i ->
                    new CategoryPath(
                        i % 2 == 0 ? "course" : "system",
                        Stream.generate(() -> names.get(random.nextInt(names.size())))
                            .limit(1 + random.nextInt(4))
                            .toList()));

    assertThat(paths)
        .allSatisfy(path -> assertThat(CategoryPath.read(path.written())).isEqualTo(path));
  }

  @Test
  void aPathMayHaveNoContext() {
    assertThat(CategoryPath.read("A/B")).isEqualTo(new CategoryPath("", List.of("A", "B")));
    assertThat(CategoryPath.read("")).isEqualTo(new CategoryPath("", List.of()));
  }

  @Test
  void levelsWithoutANameArePassedOver() {
    assertThat(CategoryPath.levels("A/ /B")).containsExactly("A", "B");
    assertThat(CategoryPath.levels(" / ")).isEmpty();
  }

  private static CategoryPath path(String... names) {
    return new CategoryPath(CategoryPath.COURSE, List.of(names));
  }
}
