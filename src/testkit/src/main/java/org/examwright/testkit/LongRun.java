package org.examwright.testkit;

/** How many random cases a run of the tests makes: a few usually, all with {@code -Plong}. */
public final class LongRun {
  private static final boolean LONG = Boolean.getBoolean("examwright.long");

  private LongRun() {}

  /**
   * The count of a test.
   *
   * @param all in a long run
   * @param few in any other
   */
  public static int count(int all, int few) {
    return LONG ? all : few;
  }
}
