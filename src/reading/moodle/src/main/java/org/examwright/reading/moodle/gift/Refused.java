package org.examwright.reading.moodle.gift;

/** A question that Moodle refuses, with the place, the reason and what to do. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int place;
  private final String remedy;

  Refused(int place, String problem, String remedy) {
    super(problem);
    this.place = place;
    this.remedy = remedy;
  }

  /** The offset in the file. */
  int place() {
    return place;
  }

  String remedy() {
    return remedy;
  }
}
