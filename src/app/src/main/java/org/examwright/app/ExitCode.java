package org.examwright.app;

import java.util.Collection;
import java.util.Comparator;

/** What the process says to the one that started it, the gravest last. */
enum ExitCode {
  DONE(0),
  /** A question set has errors; nothing of it was written. */
  CONTENT(1),
  /** The command line makes no sense. */
  USAGE(2),
  /** A file cannot be read or written. */
  FILES(3),
  /** A fault of the program itself; the number is the one that sysexits.h gives it. */
  DEFECT(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The gravest of {@code codes}; {@link #DONE} if there is none. */
  static ExitCode worst(Collection<ExitCode> codes) {
    return codes.stream().max(Comparator.naturalOrder()).orElse(DONE);
  }
}
