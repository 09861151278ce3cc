package org.examwright.reading.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.InvalidQuestionException;

/**
 * A length of time as authors write it: {@code 45}, {@code 90 min}, {@code 1 h 30}, {@code 1:30}.
 */
final class WrittenTime {
  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,5})\\s*(?:m|min|mins|minutes?|')?\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,3})\\s*(?:h|hours?|std\\.?|:)\\s*(?:(\\d{1,2})\\s*(?:m|min|minutes?)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final int MINUTES_IN_HOUR = 60;

  private WrittenTime() {}

  /**
   * How many minutes it is.
   *
   * @throws InvalidQuestionException if it is no time, or none at all
   */
  static int minutes(String written) {
    int minutes = number(written.strip());
    if (minutes < 1) {
      throw new InvalidQuestionException(
          "`" + written + "` is no length of time", "write `45 min` or `1 h 30 min`");
    }
    return minutes;
  }

  static boolean isTime(String written) {
    return number(written.strip()) > 0;
  }

  /** The minutes; 0 for what is no time. */
  private static int number(String written) {
    Matcher minutes = MINUTES.matcher(written);
    if (minutes.matches()) {
      return Integer.parseInt(minutes.group(1));
    }
    Matcher hours = HOURS.matcher(written);
    if (!hours.matches()) {
      return 0;
    }
    String rest = hours.group(2);
    return Integer.parseInt(hours.group(1)) * MINUTES_IN_HOUR
        + (rest == null ? 0 : Integer.parseInt(rest));
  }
}
