package org.examwright.reading.moodle;

import java.util.regex.Pattern;

/** Plain text as the HTML that Moodle shows of it. */
final class PlainHtml {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");

  private PlainHtml() {}

  static String of(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\\(", "\\&#40;")
            .replace("\\[", "\\&#91;")
            .replace("$$", "$&#36;")
            .replace("\t", "    ")
            .replace("  ", "&nbsp; ");
    String paragraphs = EMPTY_LINES.matcher(escaped).replaceAll("</p><p>");
    return "<p>" + paragraphs.replace("\n", "<br>") + "</p>";
  }
}
