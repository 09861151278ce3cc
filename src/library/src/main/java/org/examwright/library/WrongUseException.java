package org.examwright.library;

/**
 * Says that something was asked for that there is not: a reader, a format, an option or a value.
 */
public final class WrongUseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Says what is wrong.
   *
   * @param message without a capital at its beginning and a full stop at its end
   * @param hint what to ask for instead; may be empty
   */
  public WrongUseException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What to ask for instead; may be empty. */
  public String hint() {
    return hint;
  }
}
