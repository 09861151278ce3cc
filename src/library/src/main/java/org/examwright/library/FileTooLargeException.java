package org.examwright.library;

import java.io.IOException;

/** Says that a file is larger than any question set is. */
public final class FileTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  FileTooLargeException(int megabytes) {
    super("the file is larger than " + megabytes + " MB");
  }

  /** What the author can do about it. */
  public String hint() {
    return "divide it into several sets";
  }
}
