package org.examwright.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;

/** Makes of a file, and of the pictures in its folder, what a reader reads. */
public final class FileSource {
  private static final int LARGEST_MEGABYTES = 100;
  private static final int LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;

  private FileSource() {}

  /**
   * A file and the pictures of its folder.
   *
   * @param name as diagnostics show it
   * @param shape how it marks its questions, in a word that its reader knows; null to find out
   * @throws TooLargeException if it has more than 100 MB
   * @throws IOException if it cannot be read
   */
  public static Source of(String name, Path file, @Nullable String shape) throws IOException {
    return of(name, file, shape, false);
  }

  /**
   * The same, however doubtful the way is in which it is understood.
   *
   * @param acceptsDoubts whether it is read all the same, see {@link Source#acceptsDoubts}
   * @throws FileTooLargeException if it has more than 100 MB
   * @throws IOException if it cannot be read
   */
  public static Source of(String name, Path file, @Nullable String shape, boolean acceptsDoubts)
      throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return of(name, content, file.toAbsolutePath().resolveSibling(""), shape, acceptsDoubts);
    }
  }

  /**
   * What a stream holds, read to its end; it stays open.
   *
   * @param name as diagnostics show it
   * @param folder where its pictures lie
   * @param shape how it marks its questions, in a word that its reader knows; null to find out
   * @throws TooLargeException if it has more than 100 MB
   * @throws IOException if it cannot be read
   */
  public static Source of(String name, InputStream content, Path folder, @Nullable String shape)
      throws IOException {
    return of(name, content, folder, shape, false);
  }

  /**
   * The same, however doubtful the way is in which it is understood.
   *
   * @param acceptsDoubts whether it is read all the same, see {@link Source#acceptsDoubts}
   * @throws FileTooLargeException if it has more than 100 MB
   * @throws IOException if it cannot be read
   */
  public static Source of(
      String name, InputStream content, Path folder, @Nullable String shape, boolean acceptsDoubts)
      throws IOException {
    byte[] bytes = content.readNBytes(LARGEST_BYTES + 1);
    if (bytes.length > LARGEST_BYTES) {
      throw new TooLargeException(LARGEST_MEGABYTES);
    }
    return new Source(name, bytes, new PictureFolder(folder), shape, acceptsDoubts);
  }

  /** Says that a file is larger than any question set is. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(int megabytes) {
      super("the file is larger than " + megabytes + " MB");
    }

    /** What the author can do about it. */
    public String hint() {
      return "divide it into several sets";
    }
  }

  /**
   * Finds the pictures of a set in the set's own folder and below.
   *
   * <p>A set may come from a stranger: what it names elsewhere on the disk stays out of the files
   * that are made of it.
   */
  static final class PictureFolder implements PictureFinder {
    private static final int LARGEST_MEGABYTES = 20;
    private static final int LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;

    private final Path folder;

    /**
     * Looks into a folder and below it.
     *
     * @param folder of the set; relative to the current one if it is not absolute
     */
    PictureFolder(Path folder) {
      this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Lookup find(String path) {
      try {
        Path relative = Path.of(path);
        if (relative.isAbsolute()) {
          return new Missing("its path is absolute: pictures lie in the set's folder or below it");
        }
        Path file = folder.resolve(relative).normalize();
        if (!file.startsWith(folder)) {
          return new Missing("it lies outside the set's folder");
        }
        if (Files.isDirectory(file)) {
          return new Missing("it is a folder");
        }
        if (!Files.isRegularFile(file)) {
          return new Missing("there is no such file");
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
          return new Missing("it is a link to a place outside the set's folder");
        }
        return read(file);
      } catch (InvalidPathException e) {
        return new Missing("this cannot be the name of a file");
      } catch (IOException e) {
        return new Missing("it cannot be read: " + FileProblem.words(e));
      }
    }

    private static Lookup read(Path file) throws IOException {
      try (InputStream stream = Files.newInputStream(file)) {
        byte[] content = stream.readNBytes(LARGEST_BYTES + 1);
        return content.length > LARGEST_BYTES
            ? new Missing("it is larger than " + LARGEST_MEGABYTES + " MB")
            : new Found(content);
      }
    }
  }
}
