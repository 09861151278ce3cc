package org.examwright.reading.latex.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code \if…}. */
public final class TexConditions {
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?i).*(?:answer|solution|soln?|key|l(?:oe|ö)sung|lsg|corrig|correction|respuesta|solu).*");

  private TexConditions() {}

  /** Whether it holds when the answers are printed, and not else. */
  public static boolean isOfAnswers(String name) {
    return ANSWERS.matcher(name.substring(2)).matches();
  }

  /** Whether it holds; null where it does with the answers. */
  static @Nullable Boolean holds(String name, Map<String, Boolean> switches) {
    if (name.equals("iftrue") || name.equals("iffalse")) {
      return name.equals("iftrue");
    }
    if (isOfAnswers(name)) {
      return null;
    }
    return switches.getOrDefault(name, false);
  }
}
