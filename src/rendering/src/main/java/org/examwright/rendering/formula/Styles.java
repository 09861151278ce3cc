package org.examwright.rendering.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets letters of a style apart from what follows them, for which the parser would keep the style.
 */
final class Styles {
  private static final Pattern STYLE =
      Pattern.compile("\\\\math(?:rm|bf|it|sf|tt|bb|cal|frak|scr)\\s*(?=\\{)");

  private Styles() {}

  static String apart(String tex) {
    Matcher style = STYLE.matcher(tex);
    StringBuilder out = new StringBuilder();
    int done = 0;
    while (style.find(done)) {
      int end = TexGroups.end(tex, style.end(), '}');
      if (end < 0) {
        break;
      }
      out.append(tex, done, style.start()).append('{');
      out.append(tex, style.start(), end + 1).append('}');
      done = end + 1;
    }
    return out.append(tex, done, tex.length()).toString();
  }
}
