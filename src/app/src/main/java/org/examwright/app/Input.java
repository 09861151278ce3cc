package org.examwright.app;

import java.nio.file.Path;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;

/**
 * A question set to read.
 *
 * @param name as diagnostics show it
 * @param file absolute; null for the standard input
 * @param reader that understands it; null when no reader knows its ending
 */
record Input(String name, @Nullable Path file, @Nullable Reader reader) {

  /** What its files are called: {@code set-3} for {@code input/set-3.md}. */
  String setName() {
    return new Source(name, new byte[0], PictureFinder.NONE).baseName();
  }
}
