package org.examwright.rendering.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that a formula defines for itself. */
final class OwnCommands {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\\\(?:re)?new(?:command|environment)\\s*\\{?\\s*(\\\\?(?:[A-Za-z]+|.))\\s*}?"
              + "(?:\\s*\\[[^]]*])*\\s*(?=\\{)");

  /** Those that we define by others: one of these may be defined anew by ours. */
  private static final List<Pattern> OURS =
      DEFINITION
          .matcher(Commands.DEFINITIONS)
          .results()
          .map(definition -> use(definition.group(1)))
          .toList();

  private OwnCommands() {}

  /**
   * Whether one of them is made of others, or of itself: what a few of these come to may have no
   * end, or one that nobody lives to see.
   */
  static boolean areNested(String tex) {
    if (!tex.contains("\\newc") && !tex.contains("\\newe") && !tex.contains("\\renew")) {
      return false;
    }
    List<String> bodies = new ArrayList<>();
    List<Pattern> uses = new ArrayList<>(tex.contains("\\renew") ? OURS : List.of());
    Matcher definition = DEFINITION.matcher(tex);
    while (definition.find()) {
      uses.add(use(definition.group(1)));
      bodies.add(body(tex, definition.end()));
    }
    return bodies.stream()
        .anyMatch(body -> uses.stream().anyMatch(use -> use.matcher(body).find()));
  }

  /** What a name that is defined looks like where it is used. */
  private static Pattern use(String name) {
    return Pattern.compile(
        name.startsWith("\\")
            ? Pattern.quote(name) + "(?![A-Za-z])"
            : "\\\\begin\\s*\\{\\s*" + Pattern.quote(name));
  }

  /** All to the brace that closes the one at a place, and behind it as well when there is none. */
  private static String body(String tex, int open) {
    int depth = 0;
    for (int i = open; i < tex.length(); i++) {
      char c = tex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && !tex.startsWith("{", i + 1)) {
        return tex.substring(open, i);
      }
    }
    return tex.substring(open);
  }
}
