package org.examwright.model.exchange;

/** Reads the files that a set shows, so that readers themselves need not touch the disk. */
@FunctionalInterface
public interface PictureFinder {
  /** Finds no picture at all. */
  PictureFinder NONE = path -> new Missing("pictures cannot be read here");

  /**
   * Looks a picture up.
   *
   * @param path relative to the set's folder, with `/`, percent signs already decoded
   */
  Outcome find(String path);

  /** What came of it. */
  sealed interface Outcome {}

  /** The picture's bytes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Found(byte[] content) implements Outcome {}

  /**
   * No picture.
   *
   * @param why in a few words for the author
   */
  record Missing(String why) implements Outcome {}
}
