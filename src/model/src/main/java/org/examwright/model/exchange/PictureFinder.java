package org.examwright.model.exchange;

/**
 * Reads the files that a set shows, so that readers themselves need not touch the disk.
 *
 * <p>Nothing here takes or returns null, and nothing is thrown for a picture that is missing. A
 * reader asks from the thread in which it was called.
 */
@FunctionalInterface
public interface PictureFinder {
  /** Finds no picture at all. */
  PictureFinder NONE = path -> new Missing("pictures cannot be read here");

  /**
   * Looks a picture up.
   *
   * @param path relative to the set's folder, with `/`, percent signs already decoded; from the
   *     author, who may be a stranger: a finder does not follow it out of that folder
   * @return the picture, or why there is none
   */
  Lookup find(String path);

  /** What came of it. */
  sealed interface Lookup {}

  /**
   * The picture's bytes.
   *
   * @param content not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Found(byte[] content) implements Lookup {}

  /**
   * No picture.
   *
   * @param why in a few words for the author
   */
  record Missing(String why) implements Lookup {}
}
