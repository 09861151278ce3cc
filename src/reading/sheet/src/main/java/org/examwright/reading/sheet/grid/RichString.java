package org.examwright.reading.sheet.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Html;

/** Gathers a text of a workbook from its runs, of which some may be formatted. */
final class RichString {
  /** How characters are written that XML cannot hold. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private String before = "";
  private String behind = "";
  private boolean formatted;

  /** Ends the run before, and begins one without formatting. */
  void run() {
    String words = unescaped(run.toString());
    run.setLength(0);
    text.append(words);
    if (!words.isEmpty()) {
      String escaped = Html.escape(words).replace("\n", "<br>");
      boolean shown = !before.isEmpty() && !words.isBlank();
      html.append(shown ? before + escaped + behind : escaped);
      formatted |= shown;
    }
    before = "";
    behind = "";
  }

  /** Formats the run that is being gathered. */
  void format(String tag) {
    before = before + "<" + tag + ">";
    behind = "</" + tag + ">" + behind;
  }

  void add(String words) {
    run.append(words);
  }

  /** The whole text. */
  String text() {
    return text.toString();
  }

  /** The whole text as HTML; empty if nothing of it is formatted apart from the rest. */
  String html() {
    return formatted ? html.toString() : "";
  }

  private static String unescaped(String words) {
    String lines = words.replace("\r\n", "\n").replace('\r', '\n');
    return lines.indexOf("_x") < 0
        ? lines
        : ESCAPE
            .matcher(lines)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
            .replace("\r\n", "\n")
            .replace('\r', '\n');
  }
}
