package org.examwright.moodle;

import java.util.Locale;
import java.util.regex.Pattern;

/** A tag as Moodle stores it. */
public final class MoodleTag {
  /** The one name that Moodle fails at. */
  public static final String REFUSED = "0";

  /** In characters, however many units of UTF-16 they take. */
  public static final int LONGEST = 255;

  private static final Pattern FORBIDDEN = Pattern.compile("[<>`\\x00-\\x1f\\x7f-\\x9f]");

  /** Wide spaces are some, too, and so are those that do not break. */
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\u180e]+");

  private MoodleTag() {}

  /** What Moodle keeps of a tag; may be empty. */
  public static String stored(String tag) {
    String text = allowed(tag);
    return isLong(tag) ? text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() : text;
  }

  /** Whether Moodle has no room for all of a tag. */
  public static boolean isLong(String tag) {
    String text = allowed(tag);
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  private static String allowed(String tag) {
    return SPACE.matcher(FORBIDDEN.matcher(tag).replaceAll("")).replaceAll(" ").strip();
  }

  /** What is the same for tags that are one to Moodle, as those are that differ in case alone. */
  public static String key(String stored) {
    return stored.toLowerCase(Locale.ROOT);
  }
}
