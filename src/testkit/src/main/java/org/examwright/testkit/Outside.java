package org.examwright.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Checkers and files from outside the project; tests that need an absent one show as skipped. */
public final class Outside {
  private Outside() {}

  /**
   * A file or folder beside the project, by default in {@code ../shared}, or where {@code
   * -Dexamwright.outside} says.
   */
  public static Path file(String name) {
    Path file = folder().resolve(name);
    assumeTrue(Files.exists(file), name + " is not on this machine");
    return file;
  }

  private static Path folder() {
    String named = System.getProperty("examwright.outside", "");
    return named.isEmpty() ? Corpus.root().resolveSibling("shared") : Path.of(named);
  }
}
