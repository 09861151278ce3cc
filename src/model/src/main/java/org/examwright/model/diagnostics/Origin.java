package org.examwright.model.diagnostics;

/**
 * The place in a source file that something was read from.
 *
 * @param file the name as the user gave it
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Origin(String file, int line, int column) {
  public Origin {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns are counted from 1");
    }
  }

  /** The first line of {@code file}, for what concerns the file as a whole. */
  public static Origin of(String file) {
    return new Origin(file, 1, 1);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
