package org.examwright.app.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import org.examwright.library.Catalog;

/**
 * Where the program runs and what it has at hand.
 *
 * @param currentFolder what relative paths of the command line start from; absolute
 * @param projectFolder the one that holds {@code input} and {@code output}; absolute
 * @param standardInput read for the input {@code -} alone
 */
public record Environment(
    Path currentFolder,
    Path projectFolder,
    InputStream standardInput,
    Console console,
    Catalog catalog) {

  /** The version that the build wrote down, such as {@code 0.1.0}. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream stream = Environment.class.getResourceAsStream("version.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  /** A path of the command line as an absolute one. */
  public Path resolve(String path) {
    try {
      return currentFolder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw Failure.usage("`" + path + "` cannot be the name of a file", "give it another name");
    }
  }

  /** How a file is shown: relative to the current folder if it lies in it. */
  public String shown(Path path) {
    return path.startsWith(currentFolder) && !path.equals(currentFolder)
        ? currentFolder.relativize(path).toString()
        : path.toString();
  }
}
