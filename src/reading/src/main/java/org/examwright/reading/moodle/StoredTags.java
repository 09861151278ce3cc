package org.examwright.reading.moodle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Tags as Moodle stores them: two that differ in upper and lower case alone are one to it. */
public final class StoredTags {
  private static final Pattern FORBIDDEN = Pattern.compile("[<>`\\x00-\\x1f\\x7f-\\x9f]");

  private StoredTags() {}

  /** The tags of a question; the last spelling of a tag counts. */
  public static List<String> of(List<String> written, Origin origin, Problems problems) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (String tag : written) {
      String text = FORBIDDEN.matcher(tag).replaceAll("").replaceAll("[ \\t]+", " ").strip();
      if (text.isEmpty()) {
        problems.warning(
            origin, "an empty tag is left out, at which Moodle may fail", "take it out");
        continue;
      }
      if (text.equals("0")) {
        problems.warning(origin, "Moodle fails at the tag `0`", "give it another name");
      }
      String earlier = stored.put(text.toLowerCase(Locale.ROOT), text);
      if (!text.equals(tag.strip()) || (earlier != null && !earlier.equals(text))) {
        problems.note(origin, "the tag `" + tag.strip() + "` becomes `" + text + "`");
      }
    }
    return List.copyOf(stored.values());
  }
}
