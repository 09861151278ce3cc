package org.examwright.exporters.qti.canvas;

import java.util.regex.Pattern;

/**
 * Says of words that they are HTML: Canvas classic takes those without any markup for plain text,
 * and shows the references of its characters.
 */
final class MarkupSign {
  private static final Pattern WORDS = Pattern.compile("[^<]*[&\u00A0][^<]*");
  private static final Pattern PARAGRAPH = Pattern.compile("<p>(" + WORDS + ")</p>");
  private static final String DIRECTION = " dir=\"ltr\"";

  private MarkupSign() {}

  /** The same HTML, with an attribute that changes nothing where there is no other markup. */
  static String on(String html) {
    if (WORDS.matcher(html).matches()) {
      return "<span" + DIRECTION + ">" + html + "</span>";
    }
    return PARAGRAPH.matcher(html).matches() ? html.replaceFirst("<p", "<p" + DIRECTION) : html;
  }
}
