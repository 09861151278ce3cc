package org.examwright.reading.qti.packaging;

import java.util.Locale;

/**
 * A file of a package.
 *
 * @param path from the package's root, with `/`, without {@code .} and {@code ..}
 * @param content not to be changed; empty for files that hold neither XML nor a picture
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path alone
public record PackageFile(String path, byte[] content) {

  /** The name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folder with a `/` at its end; empty for the package's root. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** What the name ends in, in lower case and without the dot; empty if there is no dot. */
  public String ending() {
    String name = name();
    return name.substring(
            name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1)
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackageFile that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
