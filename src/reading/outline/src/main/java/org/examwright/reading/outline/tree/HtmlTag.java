package org.examwright.reading.outline.tree;

import java.util.Locale;
import org.commonmark.node.HtmlInline;

/** What a single tag within a line says. */
public final class HtmlTag {
  private HtmlTag() {}

  /** The name of a tag in lower case; of a closing one with its slash. */
  public static String name(HtmlInline html) {
    String literal = html.getLiteral();
    int end = 1;
    while (end < literal.length()
        && (literal.charAt(end) == '/' || Character.isLetterOrDigit(literal.charAt(end)))) {
      end++;
    }
    return literal.substring(1, end).toLowerCase(Locale.ROOT);
  }
}
