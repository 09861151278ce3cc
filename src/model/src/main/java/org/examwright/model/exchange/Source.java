package org.examwright.model.exchange;

/**
 * An input file.
 *
 * @param name as the user gave it; diagnostics show it
 * @param content its bytes; not to be changed
 * @param pictures finds the files that it shows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Source(String name, byte[] content, PictureFinder pictures) {

  /** The name without folders and without its last ending: {@code input/set-3.md} is set-3. */
  public String baseName() {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
