package org.examwright.reading.sheet.item;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.source.html.Elements;

/**
 * Tells HTML in a cell from a text about HTML: what is meant as formatting has something to format,
 * and closes what it opens.
 */
final class CellMarkup {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z_:][\\w:.-]*\\s*=\\s*"
              + "(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+))*\\s*)(/?)>");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(?:p|div|h[1-6]|ul|ol|pre|table|blockquote|br)\\b");
  private static final Set<String> VOID = Set.of("br", "img", "hr", "wbr");
  private static final Set<String> MAY_STAY_OPEN = Set.of("p", "li", "td", "th", "tr");

  private CellMarkup() {}

  /** Whether tags in a text are meant to format it. */
  static boolean isMarkup(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    Deque<String> open = new ArrayDeque<>();
    boolean any = false;
    boolean picture = false;
    Matcher tag = TAG.matcher(text);
    StringBuilder words = new StringBuilder();
    int end = 0;
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      words.append(text.substring(end, tag.start()));
      end = tag.end();
      if (!Elements.isKnown(name) || name.equals("script") || name.equals("style")) {
        words.append(tag.group());
        continue;
      }
      any = true;
      picture |= name.equals("img") && tag.group(3).contains("src");
      if (VOID.contains(name)) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(name);
      } else {
        while (!open.isEmpty()
            && MAY_STAY_OPEN.contains(open.peek())
            && !open.peek().equals(name)) {
          open.pop();
        }
        if (open.isEmpty() || !open.pop().equals(name)) {
          return false;
        }
      }
    }
    words.append(text.substring(end));
    open.removeIf(MAY_STAY_OPEN::contains);
    boolean lonely = text.strip().matches("(?s)<[a-zA-Z]+>") || !any;
    return !lonely && open.isEmpty() && (picture || !words.toString().isBlank());
  }

  /** A text with tags as HTML: what is no tag stays text, and lines end where they end. */
  static String html(String text) {
    Matcher tag = TAG.matcher(text);
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (tag.find()) {
      out.append(text.substring(end, tag.start()).replace("<", "&lt;"));
      boolean known = Elements.isKnown(tag.group(2));
      out.append(known ? tag.group() : "&lt;" + tag.group().substring(1));
      end = tag.end();
    }
    String html = out.append(text.substring(end).replace("<", "&lt;")).toString();
    return BLOCK.matcher(html).find() ? html : html.replace("\n", "<br>");
  }
}
