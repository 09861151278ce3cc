package org.examwright.app.environment;

/** Stops what is going on, for a reason that the user can do something about. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String hint;

  private Failure(ExitCode code, String message, String hint) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** The command line asks for something that cannot be. */
  public static Failure usage(String message, String hint) {
    return new Failure(ExitCode.USAGE, message, hint);
  }

  /** A file cannot be read or written. */
  public static Failure files(String message, String hint) {
    return new Failure(ExitCode.FILES, message, hint);
  }

  /**
   * The program itself has made a mistake.
   *
   * @param doing what it was about, as the beginning of a sentence
   */
  public static Failure defect(String doing, Throwable mistake) {
    StackTraceElement[] trace = mistake.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    String words = mistake.getMessage() == null ? "" : ": " + mistake.getMessage();
    return new Failure(
        ExitCode.DEFECT,
        (doing + " went wrong: " + mistake.getClass().getSimpleName() + words + place)
            .replaceAll("\\s+", " "),
        "this is a fault of Examwright; please report all that it prints with --debug, and the"
            + " question set if you can, to those from whom you have it");
  }

  /** How the process ends, unless something graver happens. */
  public ExitCode code() {
    return code;
  }

  /** What to do about it; may be empty. */
  public String hint() {
    return hint;
  }

  /** What is the matter, without a capital at its beginning and a full stop at its end. */
  public String problem() {
    return String.valueOf(getMessage());
  }
}
