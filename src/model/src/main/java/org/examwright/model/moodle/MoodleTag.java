package org.examwright.model.moodle;

import java.util.Locale;
import java.util.regex.Pattern;

/** A tag as Moodle stores it. */
public final class MoodleTag {
  /** The one name that Moodle fails at. */
  public static final String REFUSED = "0";

  private static final int LONGEST = 255;
  private static final Pattern FORBIDDEN = Pattern.compile("[<>`\\x00-\\x1f\\x7f-\\x9f]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private MoodleTag() {}

  /** What Moodle keeps of a tag; may be empty. */
  public static String stored(String tag) {
    String text = SPACE.matcher(FORBIDDEN.matcher(tag).replaceAll("")).replaceAll(" ").strip();
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end).strip();
  }

  /** What is the same for tags that are one to Moodle, as those are that differ in case alone. */
  public static String key(String stored) {
    return stored.toLowerCase(Locale.ROOT);
  }
}
