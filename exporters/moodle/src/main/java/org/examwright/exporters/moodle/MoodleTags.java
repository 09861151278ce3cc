package org.examwright.exporters.moodle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.moodle.MoodleTag;

/** Tags as Moodle stores them. */
public final class MoodleTags {
  private MoodleTags() {}

  /** The tags that Moodle can store; two that differ in case alone are one to it. */
  public static List<String> of(List<String> tags) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (String tag : tags) {
      String text = stored(tag);
      if (!text.isEmpty()) {
        stored.putIfAbsent(MoodleTag.key(text), text);
      }
    }
    return List.copyOf(stored.values());
  }

  /** What Moodle keeps of a tag; empty when it would stop at it. */
  static String stored(String tag) {
    String text = MoodleTag.stored(tag);
    return text.equals(MoodleTag.REFUSED) ? "" : text;
  }
}
