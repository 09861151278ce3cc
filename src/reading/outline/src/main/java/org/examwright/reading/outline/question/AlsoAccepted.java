package org.examwright.reading.outline.question;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/** Other answers that a remark behind an answer accepts: {@code or: …}, {@code also …}. */
final class AlsoAccepted {
  private static final String PLACE = "…";
  private static final List<Pattern> AROUND =
      Vocabulary.ALSO.words().stream()
          .filter(word -> word.contains(PLACE))
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
          .map(AlsoAccepted::around)
          .toList();
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^(?:(?:"
              + Vocabulary.OR.anywhere()
              + ")(?:\\s*[:：]\\s*|\\s+)|(?:"
              + Vocabulary.ALSO.anywhere()
              + ")(?:\\s*[:：]\\s*|\\s+|(?<=\\p{IsHan})))+(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private AlsoAccepted() {}

  private static Pattern around(String word) {
    int place = word.indexOf(PLACE);
    return Pattern.compile(
        "^"
            + Pattern.quote(word.substring(0, place))
            + "\\s*[:：]?\\s*(\\S.{0,60}?)\\s*"
            + Pattern.quote(word.substring(place + 1))
            + "$");
  }

  /**
   * The answers that a remark accepts; none if it says something else.
   *
   * @param language a BCP 47 tag
   */
  static List<String> in(String remark, String language) {
    Matcher front = IN_FRONT.matcher(remark);
    String words = front.find() ? remark.substring(front.end()) : "";
    for (Pattern pattern : AROUND) {
      Matcher around = pattern.matcher(remark);
      if (words.isEmpty() && around.matches()) {
        words = around.group(1);
      }
    }
    return words.isEmpty() ? List.of() : Vocabulary.OR.split(words.strip(), language);
  }
}
