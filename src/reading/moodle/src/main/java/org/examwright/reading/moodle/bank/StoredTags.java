package org.examwright.reading.moodle.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.MoodleTag;
import org.examwright.reading.source.Problems;

/** Tags as Moodle stores them: two that differ in upper and lower case alone are one to it. */
public final class StoredTags {
  private StoredTags() {}

  /**
   * The tags of a question; the last spelling of a tag counts.
   *
   * @param encoded whether Moodle wrote them, which puts references into its own tags
   */
  public static List<String> of(
      List<String> written, boolean encoded, Origin origin, Problems problems) {
    Map<String, String> stored = new LinkedHashMap<>();
    for (String each : written) {
      String tag = encoded ? decoded(each) : each;
      String text = MoodleTag.stored(tag);
      if (text.isEmpty()) {
        problems.warning(
            origin, "an empty tag is left out, at which Moodle may fail", "take it out");
        continue;
      }
      if (text.equals(MoodleTag.REFUSED)) {
        problems.warning(origin, "Moodle fails at the tag `" + text + "`", "give it another name");
      }
      String earlier = stored.put(MoodleTag.key(text), text);
      if (!text.equals(WhiteSpace.trim(tag)) || (earlier != null && !earlier.equals(text))) {
        problems.note(origin, "the tag `" + WhiteSpace.trim(tag) + "` becomes `" + text + "`");
      }
    }
    return List.copyOf(stored.values());
  }

  private static String decoded(String tag) {
    return tag.replace("&quot;", "\"")
        .replace("&#039;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
