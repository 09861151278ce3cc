package org.examwright.rendering.moodle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tags as Moodle stores them. */
public final class MoodleTags {
  private static final Pattern FORBIDDEN = Pattern.compile("[<>`\\x00-\\x1f\\x7f-\\x9f]");
  static final int LONGEST = 255;

  private MoodleTags() {}

  /** The tags that Moodle can store; two that differ in case alone are one to it. */
  public static List<String> of(List<String> tags) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (String tag : tags) {
      String text = stored(tag);
      if (!text.isEmpty()) {
        stored.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
      }
    }
    return List.copyOf(stored.values());
  }

  /** What Moodle keeps of a tag; empty when it would stop at it. */
  static String stored(String tag) {
    String text = allowed(tag);
    String shortened =
        isLong(text) ? text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() : text;
    return shortened.equals("0") ? "" : shortened;
  }

  /** Whether Moodle has no room for all of a tag. */
  static boolean isLong(String tag) {
    String text = allowed(tag);
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  private static String allowed(String tag) {
    return FORBIDDEN.matcher(tag).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
