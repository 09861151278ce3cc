package org.examwright.reading.outline.question;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that pairs the signs of two columns: {@code 1-c, 2-a}, {@code 1c – 2a}, {@code ①—C}.
 */
final class PairKey {
  private static final String NUMBER = "\\d{1,2}|[①-⑳]";
  private static final Pattern ENTRY =
      Pattern.compile(
          "[(（]?(?<![\\p{L}\\d])("
              + NUMBER
              + "|[A-Za-z])\\s*[.):）]?\\s*(?:[-–—→=:：>]+\\s*|(?=\\p{L}(?!\\p{L}))|(?<=[A-Za-z])(?=\\d))[(（]?([A-Za-z]|"
              + NUMBER
              + ")[)）]?(?![\\p{L}\\d])");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000,;.|·、，；。/–—-]*");
  private static final int LONGEST = 1_000;

  private PairKey() {}

  /** The signs of the second column by those of the first that belong to them, as capitals. */
  static Map<String, String> in(String answer) {
    Map<String, String> key = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(answer);
    while (entry.find()) {
      key.put(upper(entry.group(1)), upper(entry.group(2)));
    }
    return key;
  }

  /** As {@link #in}; nothing if the answer holds anything else, or less than two pairs. */
  static Map<String, String> whole(String answer) {
    int pairs = 0;
    int from = 0;
    Matcher entry = ENTRY.matcher(answer.length() <= LONGEST ? answer : "");
    while (entry.find()) {
      if (!BETWEEN.matcher(answer.substring(from, entry.start())).matches()) {
        return Map.of();
      }
      from = entry.end();
      pairs++;
    }
    Map<String, String> key = in(answer);
    return pairs > 1
            && key.size() == pairs
            && key.entrySet().stream().allMatch(PairKey::differs)
            && BETWEEN.matcher(answer.substring(from)).matches()
        ? key
        : Map.of();
  }

  /** Whether the signs of a pair are a letter and a number: those of one column are alike. */
  private static boolean differs(Map.Entry<String, String> pair) {
    return Character.isLetter(pair.getKey().charAt(0))
        != Character.isLetter(pair.getValue().charAt(0));
  }

  static String upper(String sign) {
    return sign.toUpperCase(Locale.ROOT);
  }
}
