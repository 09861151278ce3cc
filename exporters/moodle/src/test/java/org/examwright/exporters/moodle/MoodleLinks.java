package org.examwright.exporters.moodle;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The links that Moodle makes of addresses among the words of a text, found as it finds them: in
 * the markup between tags, in words divided by spaces, outside of links, of formulas, and of spans
 * that say so.
 */
public final class MoodleLinks {
  private static final String SEGMENT = "(?:[\\pLl0-9][\\pLl0-9-]*[\\pLl0-9]|[\\pLl0-9])";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:https?://|(?<!://)www\\.)"
              + "(?:(?:%s\\.)+%s|(?:[0-9]{1,3}\\.){3}[0-9]{1,3})".formatted(SEGMENT, SEGMENT)
              + "(?::\\d*)?"
              + "(?:/(?:[\\pL0-9.!$&'()*+,;=_~:@-]|%[a-f0-9]{2})*)*"
              + "(?:\\?(?:[\\pL0-9.!$&'()*+,;=_~:@/?-]|%[a-fA-F0-9]{2})*)?"
              + "(?:#(?:[\\pL0-9.!$&'()*+,;=_~:@/?-]|%[a-fA-F0-9]{2})*)?"
              + "(?<![\\]),.;])");

  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "(?s)<a\\s[^>]+?>.*?</a>|<span[^>]+?class=\"nolink\"[^>]*?>.*?</span>"
              + "|\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]|<[^<|>]*>");

  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;");

  private MoodleLinks() {}

  /** The markup of each address that becomes a link. */
  public static List<String> in(String html) {
    return found(html, (words, end) -> true);
  }

  /** The links of which a character's reference becomes a part, so that its rest is left behind. */
  public static List<String> broken(String html) {
    return found(
        html,
        (words, end) ->
            REFERENCE
                .matcher(words)
                .results()
                .anyMatch(reference -> reference.start() < end && reference.end() > end));
  }

  private static List<String> found(String html, BiPredicate<String, Integer> endingThere) {
    return PASSED_OVER
        .splitAsStream(html)
        .flatMap(
            words ->
                ADDRESS
                    .matcher(words)
                    .results()
                    .filter(address -> endingThere.test(words, address.end()))
                    .map(MatchResult::group))
        .toList();
  }
}
