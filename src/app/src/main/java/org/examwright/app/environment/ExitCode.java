package org.examwright.app.environment;

import java.util.Collection;
import java.util.Comparator;

/** What the process says to the one that started it, the gravest last. */
public enum ExitCode {
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

  /** As the process ends with it. */
  public int number() {
    return number;
  }

  /** The gravest of {@code codes}; {@link #DONE} if there is none. */
  public static ExitCode worst(Collection<ExitCode> codes) {
    return codes.stream().max(Comparator.naturalOrder()).orElse(DONE);
  }
}
