package org.examwright.exporters.word;

/** Says why a file cannot be a template, and what to do about it. */
final class UnusableTemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * Says why.
   *
   * @param message what the file is or lacks, as what follows its name: {@code is no Word document}
   */
  UnusableTemplateException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String message() {
    return String.valueOf(getMessage());
  }

  String hint() {
    return hint;
  }
}
