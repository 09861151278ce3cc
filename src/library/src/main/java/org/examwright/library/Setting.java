package org.examwright.library;

/**
 * An option that somebody gives a value.
 *
 * @param written as it stands where it was written, for messages
 * @param option its name, such as {@code paper-size}
 * @param value not read yet
 */
public record Setting(String written, String option, String value) {

  /** One that messages show as {@code option=value}. */
  public static Setting of(String option, String value) {
    return new Setting(option + "=" + value, option, value);
  }
}
