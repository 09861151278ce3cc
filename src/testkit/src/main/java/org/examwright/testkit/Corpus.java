package org.examwright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.opentest4j.AssertionFailedError;

/** The project's own question sets, read by the readers on the class path. */
public final class Corpus {
  private Corpus() {}

  /** The project's root folder. */
  public static Path root() {
    return Path.of(System.getProperty("project.root", ".")).toAbsolutePath().normalize();
  }

  /**
   * Reads a set.
   *
   * @param file relative to the project's root
   */
  public static QuestionSet read(String file) {
    Source source = source(file);
    String ending = file.substring(file.lastIndexOf('.') + 1);
    for (Reader reader : ServiceLoader.load(Reader.class)) {
      if (reader.extensions().contains(ending)) {
        Reader.Result result = reader.read(source);
        QuestionSet set = result.set();
        if (set == null) {
          throw new AssertionFailedError(file + ": " + result.diagnostics());
        }
        return set;
      }
    }
    throw new AssertionFailedError("no reader for " + file + " on the class path");
  }

  /** A file of the project as a reader's source. */
  public static Source source(String file) {
    Path path = root().resolve(file);
    PictureFinder pictures =
        name -> {
          Path picture = path.resolveSibling(name);
          return Files.isRegularFile(picture)
              ? new PictureFinder.Found(bytes(picture))
              : new PictureFinder.Missing("there is no such file");
        };
    return new Source(file, bytes(path), pictures);
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
