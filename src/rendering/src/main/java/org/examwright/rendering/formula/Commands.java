package org.examwright.rendering.formula;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands that authors use and the parser knows by another name. */
final class Commands {
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("text", "\\mbox"),
          Map.entry("operatorname", "\\mathrm"),
          Map.entry("dfrac", "\\frac"),
          Map.entry("tfrac", "\\frac"),
          Map.entry("to", "\\rightarrow"),
          Map.entry("gets", "\\leftarrow"),
          Map.entry("land", "\\wedge"),
          Map.entry("lor", "\\vee"),
          Map.entry("lnot", "\\neg"),
          Map.entry("implies", "\\Rightarrow"),
          Map.entry("iff", "\\Leftrightarrow"),
          Map.entry("lvert", "|"),
          Map.entry("rvert", "|"));

  private Commands() {}

  static String known(String tex) {
    return COMMAND
        .matcher(tex)
        .replaceAll(
            found -> Matcher.quoteReplacement(KNOWN.getOrDefault(found.group(1), found.group())));
  }
}
