package org.examwright.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.examwright.model.exchange.GivenFile;

/**
 * A file that somebody named on this machine.
 *
 * @param name as it was given
 */
record FileOnDisk(String name, Path path) implements GivenFile {

  /**
   * The file of a name.
   *
   * @throws IllegalArgumentException if there is none that can be read
   */
  static FileOnDisk of(String name) {
    Path path = Path.of(name); // what is no path at all is an IllegalArgumentException as well
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new IllegalArgumentException(name);
    }
    return new FileOnDisk(name, path);
  }

  @Override
  public byte[] content() throws IOException {
    return Files.readAllBytes(path);
  }

  @Override
  public GivenFile beside(String other) {
    try {
      return new FileOnDisk(other, path.resolveSibling(other));
    } catch (InvalidPathException e) {
      return GivenFile.named(other); // it cannot be read
    }
  }
}
