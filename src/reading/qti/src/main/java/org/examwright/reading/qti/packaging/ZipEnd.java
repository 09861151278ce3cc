package org.examwright.reading.qti.packaging;

/**
 * The record at the end of an archive, by which one knows that nothing of it is missing.
 *
 * @param entries how many there are; -1 if the record is missing
 */
record ZipEnd(int entries) {
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRIES_AT = 10;

  /** Stands in the place of a number that does not fit. */
  private static final int SAID_ELSEWHERE = 0xFFFF;

  static ZipEnd of(byte[] zip) {
    int first = Math.max(0, zip.length - LENGTH - LONGEST_COMMENT);
    for (int i = zip.length - LENGTH; i >= first; i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
        return new ZipEnd((zip[i + ENTRIES_AT] & 0xFF) | (zip[i + ENTRIES_AT + 1] & 0xFF) << 8);
      }
    }
    return new ZipEnd(-1);
  }

  boolean isMissing() {
    return entries < 0;
  }

  /** Whether there are more entries than were found. */
  boolean isMore(int found) {
    return entries != SAID_ELSEWHERE && entries > found;
  }
}
