package org.examwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of expected output in {@code src/test/resources/golden} of a module.
 *
 * <p>{@code mvn verify -Dgolden.accept=true} writes them anew; the change is then read in git.
 */
public final class Golden {
  private Golden() {}

  /**
   * Compares with a golden file.
   *
   * @param name named after its input: {@code set-3.gift}
   */
  public static void assertMatches(String name, String actual) {
    Path file = Path.of("src/test/resources/golden", name);
    try {
      if (Boolean.getBoolean("golden.accept")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(file).as("golden file; accept it with -Dgolden.accept=true").exists();
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
