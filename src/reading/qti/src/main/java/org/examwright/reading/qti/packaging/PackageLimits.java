package org.examwright.reading.qti.packaging;

/** What no package of a course exceeds, so that one which was made to do harm does none. */
final class PackageLimits {
  static final int MOST_FILES = 50_000;
  static final int LONGEST_PATH = 1_000;

  private static final int MEGABYTE = 1024 * 1024;

  /** Of a file that is kept: XML or a picture. */
  static final int LARGEST_FILE = 100 * MEGABYTE;

  /** Of all files that are kept. */
  static final long LARGEST_KEPT = 400L * MEGABYTE;

  /** Of all files, kept or not. */
  static final long LARGEST_PACKAGE = 2_000L * MEGABYTE;

  /** How much a package may grow before it is asked by how many times. */
  private static final long ALWAYS = 50L * MEGABYTE;

  private static final int MOST_TIMES = 100;

  private PackageLimits() {}

  /** Whether the files of an archive are far larger than anything is that somebody wrote. */
  static boolean isBomb(long unpacked, long packed) {
    return unpacked > LARGEST_PACKAGE || (unpacked > ALWAYS && unpacked > packed * MOST_TIMES);
  }
}
