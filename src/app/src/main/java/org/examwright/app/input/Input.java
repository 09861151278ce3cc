package org.examwright.app.input;

import java.nio.file.Path;
import java.util.List;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param name as diagnostics show it
 * @param file absolute; null for the standard input
 * @param reader that understands it; null when no reader knows its ending
 * @param base the folder in which it was looked for, absolute; its own if it was named itself
 */
public record Input(String name, @Nullable Path file, @Nullable Reader reader, Path base) {

  /** What its files are called: {@code set-3} for {@code input/set-3.md}. */
  public String setName() {
    return new Source(name, new byte[0], PictureFinder.NONE)
        .baseName(reader == null ? List.of() : reader.extensions());
  }

  /** The folder that it lies in. */
  public Path home() {
    Path parent = file == null ? null : file.getParent();
    return parent == null ? base : parent;
  }

  /** Where it lies below the folder in which it was looked for; empty for that folder itself. */
  Path folder() {
    return base.relativize(home());
  }
}
