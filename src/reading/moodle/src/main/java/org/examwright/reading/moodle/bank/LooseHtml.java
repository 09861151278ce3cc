package org.examwright.reading.moodle.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.source.html.Elements;

/**
 * Text that people type and Moodle takes for HTML: what is no tag stays text, and lines end where
 * they end.
 *
 * @param html the text as HTML
 * @param swallowed what Moodle takes for a tag and does not show, though HTML has none of this name
 */
record LooseHtml(String html, List<String> swallowed) {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][\\w:-]*)[^<>]*>");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(p|div|h[1-6]|ul|ol|pre|table|blockquote|br)\\b");

  static LooseHtml of(String text) {
    List<String> swallowed = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    Matcher tag = TAG.matcher(text);
    int lastComment = text.lastIndexOf("-->");
    int copied = 0;
    for (int start = text.indexOf('<'); start >= 0; start = text.indexOf('<', copied)) {
      out.append(text, copied, start);
      tag.region(start, text.length());
      int end = start + 1;
      String shown = "&lt;";
      if (text.startsWith("<!--", start) && lastComment > start) {
        end = text.indexOf("-->", start) + 3;
        shown = text.substring(start, end);
      } else if (tag.lookingAt()) {
        end = tag.end();
        boolean known = Elements.isKnown(tag.group(1));
        shown = known ? tag.group() : "&lt;" + tag.group().substring(1);
        if (!known && !swallowed.contains(tag.group())) {
          swallowed.add(tag.group());
        }
      }
      out.append(shown);
      copied = end;
    }
    String html = out.append(text.substring(copied)).toString();
    return new LooseHtml(BLOCK.matcher(html).find() ? html : html.replace("\n", "<br>"), swallowed);
  }
}
