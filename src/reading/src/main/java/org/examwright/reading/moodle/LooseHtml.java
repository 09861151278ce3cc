package org.examwright.reading.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Text that people type and Moodle takes for HTML: what is no tag stays text, and lines end where
 * they end.
 *
 * @param html the text as HTML
 * @param swallowed what Moodle takes for a tag and does not show, though HTML has none of this name
 */
record LooseHtml(String html, List<String> swallowed) {
  private static final Pattern LESS_THAN =
      Pattern.compile(
          "<(?<comment>!--.*?-->)|<(?<tag>/?(?<name>[a-zA-Z][\\w:-]*)[^<>]*>)?", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("(?i)<(p|div|h[1-6]|ul|ol|pre|table|blockquote|br)\\b");

  static LooseHtml of(String text) {
    List<String> swallowed = new ArrayList<>();
    Matcher found = LESS_THAN.matcher(text);
    StringBuilder out = new StringBuilder();
    while (found.find()) {
      boolean isTag = found.group("tag") != null && Tag.isKnownTag(found.group("name"));
      if (isTag || found.group("comment") != null) {
        found.appendReplacement(out, Matcher.quoteReplacement(found.group()));
      } else {
        if (found.end() < text.length()
            && !Character.isWhitespace(text.charAt(found.start() + 1))) {
          swallowed.add(found.group());
        }
        found.appendReplacement(out, Matcher.quoteReplacement("&lt;" + found.group().substring(1)));
      }
    }
    String html = found.appendTail(out).toString();
    return new LooseHtml(BLOCK.matcher(html).find() ? html : html.replace("\n", "<br>"), swallowed);
  }
}
