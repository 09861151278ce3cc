package org.examwright.reading.tools.quiz;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Html;

/**
 * Makes HTML of a text as people type it, in which there may be tags, also with their signs written
 * out.
 */
final class TypedHtml {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:br|b|i|u|em|strong|sub|sup|p|img|code|pre|ul|ol|li|a|span|div|table|tr|td|th|h[1-6])"
              + "(?:\\s[^<>]*)?/?>");
  private static final Pattern BLOCK = Pattern.compile("(?i)<(?:p|div|pre|ul|ol|table|h[1-6])\\b");

  private TypedHtml() {}

  static String of(String text) {
    String written =
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    Matcher tag = TAG.matcher(written);
    StringBuilder html = new StringBuilder();
    int end = 0;
    while (tag.find()) {
      html.append(Html.escape(written.substring(end, tag.start()))).append(tag.group());
      end = tag.end();
    }
    html.append(Html.escape(written.substring(end)));
    String whole = html.toString();
    return BLOCK.matcher(whole).find()
        ? whole
        : "<p>" + whole.replaceAll("\\n[ \\t]*\\n\\s*", "</p><p>").replace("\n", "<br>") + "</p>";
  }
}
