package org.examwright.reading.source.html;

import java.util.regex.Pattern;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Html;

/** Plain text as the HTML that learning platforms show of it. */
public final class PlainHtml {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");

  private PlainHtml() {}

  /** The text in paragraphs, with its spaces and the ends of its lines. */
  public static String of(String text) {
    String escaped =
        FormulaDelimiter.hidden(Html.escape(text)).replace("\t", "    ").replace("  ", "&nbsp; ");
    String paragraphs = EMPTY_LINES.matcher(escaped).replaceAll("</p><p>");
    return "<p>" + paragraphs.replace("\n", "<br>") + "</p>";
  }
}
