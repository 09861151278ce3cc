package org.examwright.model.exchange;

import org.jspecify.annotations.Nullable;

/**
 * An input file.
 *
 * @param name as the user gave it; diagnostics show it
 * @param content its bytes; not to be changed
 * @param pictures finds the files that it shows
 * @param shape how it marks its questions, in a word that its reader knows; null to find out
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Source(String name, byte[] content, PictureFinder pictures, @Nullable String shape) {

  /** A file whose reader finds out how it marks its questions. */
  public Source(String name, byte[] content, PictureFinder pictures) {
    this(name, content, pictures, null);
  }

  /** The name without folders and without its last ending: {@code input/set-3.md} is set-3. */
  public String baseName() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
