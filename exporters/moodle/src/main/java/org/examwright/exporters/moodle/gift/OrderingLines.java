package org.examwright.exporters.moodle.gift;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.exporters.moodle.MoodleHtml;
import org.examwright.model.Interaction;
import org.examwright.moodle.gift.GiftOrdering;
import org.examwright.moodle.gift.GiftSigns;

/**
 * Things to put in order, one a line.
 *
 * <p>Moodle decodes no escape in them but sees the beginnings of some, so that every character with
 * a meaning there becomes a character reference.
 */
final class OrderingLines {
  private static final String ESCAPED = "\\:#={}~n\n";

  /** What is no link, or is one already; and then an address, with a backslash behind it. */
  private static final Pattern TAG_OR_ADDRESS =
      Pattern.compile(
          "(?i)<a\\s.*?</a>|<span[^>]*class=\"nolink\".*?</span>|<[^>]*>"
              + "|\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]"
              + "|((?:https?://|www\\.)[^\\s<\\\\]*(?:\\\\(?![(\\[]))?)",
          Pattern.DOTALL);

  private OrderingLines() {}

  static List<String> of(Interaction.Ordering ordering, GiftTexts texts) {
    return Stream.concat(
            Stream.of(GiftOrdering.written(ordering.items().size())),
            ordering.items().stream().map(texts::itemHtml).map(OrderingLines::item))
        .toList();
  }

  /** An address of which a character becomes a reference would be a link to another place. */
  private static String withoutLinks(String html) {
    return TAG_OR_ADDRESS
        .matcher(html)
        .replaceAll(
            found -> {
              String address = found.group(1);
              boolean isHidden =
                  address != null && (address.indexOf('~') >= 0 || address.endsWith("\\"));
              return Matcher.quoteReplacement(isHidden ? MoodleHtml.apart(address) : found.group());
            });
  }

  private static String item(String item) {
    String html = withoutLinks(item);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      switch (c) {
        case ' ', '\t' -> out.append(isBetweenTags(html, i) ? "&#" + (int) c + ";" : c);
        case '{', '}', '~', '\n' -> out.append("&#").append((int) c).append(';');
        case '\\' -> out.append(isEscape(html, i) ? "&#92;" : "\\");
        case '/' -> out.append(i == 0 ? "&#47;" : "/");
        default -> out.append(c);
      }
    }
    return out.toString().replace(GiftSigns.GENERAL_FEEDBACK, "&#35;&#35;&#35;&#35;");
  }

  /** Whether white space begins that Moodle drops: an item is stored in its format of old. */
  private static boolean isBetweenTags(String html, int space) {
    int end = space;
    while (end < html.length() && (html.charAt(end) == ' ' || html.charAt(end) == '\t')) {
      end++;
    }
    return space > 0
        && html.charAt(space - 1) == '>'
        && end < html.length()
        && html.charAt(end) == '<';
  }

  /** Whether a backslash would be taken for part of an escape; one of a formula has to stay. */
  private static boolean isEscape(String html, int backslash) {
    return backslash + 1 == html.length() || ESCAPED.indexOf(html.charAt(backslash + 1)) >= 0;
  }
}
