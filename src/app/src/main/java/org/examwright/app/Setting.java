package org.examwright.app;

/**
 * An option that the user gives a value.
 *
 * @param written as it stands on the command line, for messages
 */
record Setting(String written, String format, String option, String value) {

  /** What {@code --set} is given: {@code gift.category=Week 3}. */
  static Setting parse(String text) {
    int equals = text.indexOf('=');
    int dot = text.indexOf('.');
    if (equals < 0 || dot < 1 || dot > equals) {
      throw Failure.usage(
          "`--set " + text + "` is no setting",
          "write --set FORMAT.OPTION=VALUE; `examwright formats` shows the options");
    }
    return new Setting(
        "--set " + text,
        text.substring(0, dot),
        text.substring(dot + 1, equals),
        text.substring(equals + 1));
  }
}
