package org.examwright.rendering.formula;

import java.util.regex.Pattern;

/** Spells brackets that grow with what they embrace as the parser knows them. */
final class Brackets {
  private static final Pattern BRACES =
      Pattern.compile("\\\\(left|right)\\s*\\\\[lr]brace(?![A-Za-z])");
  private static final Pattern DOUBLE_BARS = Pattern.compile("\\\\(left|right)\\s*\\\\[|]");

  /** These grow by themselves wherever they stand in pairs. */
  private static final Pattern FLOORS =
      Pattern.compile("\\\\(?:left|right)\\s*(\\\\[lr](?:floor|ceil)(?![A-Za-z]))");

  private Brackets() {}

  static String spelled(String tex) {
    if (!tex.contains("\\left")) {
      return tex;
    }
    String braces =
        BRACES
            .matcher(tex)
            .replaceAll(
                found -> found.group(1).equals("left") ? "\\\\left\\\\{" : "\\\\right\\\\}");
    String bars = DOUBLE_BARS.matcher(braces).replaceAll("\\\\$1\\\\Vert ");
    return FLOORS.matcher(bars).replaceAll("$1 ");
  }
}
