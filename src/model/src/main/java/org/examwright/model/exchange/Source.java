package org.examwright.model.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reads: a file and the pictures that it shows, with nothing opened any more.
 *
 * @param name as the user gave it; diagnostics show it
 * @param content its bytes, all of them; not to be changed, neither by a reader nor by the one who
 *     made this
 * @param pictures finds the files that it shows
 * @param shape how it marks its questions, in a word that its reader knows; null to find out
 * @param acceptsDoubts whether it is to be read as it is understood, however doubtful that is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Source(
    String name,
    byte[] content,
    PictureFinder pictures,
    @Nullable String shape,
    boolean acceptsDoubts) {

  /** A file whose reader refuses what it doubts gravely. */
  public Source(String name, byte[] content, PictureFinder pictures, @Nullable String shape) {
    this(name, content, pictures, shape, false);
  }

  /** A file whose reader finds out how it marks its questions. */
  public Source(String name, byte[] content, PictureFinder pictures) {
    this(name, content, pictures, null);
  }

  /**
   * The name without folders and without its ending: {@code input/set-3.md} is set-3.
   *
   * @param extensions the endings that may have dots in them, such as {@code gift.txt}
   */
  public String baseName(List<String> extensions) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return extensions.stream()
        .map(extension -> "." + extension)
        .filter(ending -> file.length() > ending.length())
        .filter(ending -> file.toLowerCase(Locale.ROOT).endsWith(ending))
        .max(Comparator.comparingInt(String::length))
        .map(ending -> file.substring(0, file.length() - ending.length()))
        .orElse(dot > 0 ? file.substring(0, dot) : file);
  }
}
