package org.examwright.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @throws FileTooLargeException if it has more than 100 MB
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
   * @throws FileTooLargeException if it has more than 100 MB
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
      throw new FileTooLargeException(LARGEST_MEGABYTES);
    }
    return new Source(name, bytes, new PictureFolder(folder), shape, acceptsDoubts);
  }
}
