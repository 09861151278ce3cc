package org.examwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples of a reader, in the files of the folder {@code spec} beside its test.
 *
 * @param test beside which they lie
 */
public record Specification(Class<?> test) {

  /** All examples, in the order of the files. */
  public List<SpecExample> examples() {
    try {
      Path folder = Path.of(Objects.requireNonNull(test.getResource("spec")).toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files.sorted().flatMap(file -> SpecExample.in(file).stream()).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A test for each example.
   *
   * @param shown what a reader makes of an example, as {@link SpecExample#shown} says it
   */
  public Stream<DynamicTest> tests(Function<SpecExample, String> shown) {
    return examples().stream()
        .map(
            example ->
                dynamicTest(
                    example.name(),
                    URI.create(example.file().toUri() + "?line=" + example.line()),
                    () -> assertThat(shown.apply(example)).isEqualTo(example.expected())));
  }

  /**
   * Fails if an example is written twice, or examples are missing.
   *
   * @param fewest more than so many there are
   */
  public void requireDistinct(int fewest) {
    assertThat(examples().stream().map(each -> each.source() + each.words()))
        .doesNotHaveDuplicates();
    assertThat(examples()).hasSizeGreaterThan(fewest);
  }
}
