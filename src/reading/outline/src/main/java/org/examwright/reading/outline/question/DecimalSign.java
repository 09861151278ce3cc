package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands between whole numbers and fractions in a file. */
enum DecimalSign {
  POINT,
  COMMA,

  /** Nothing in the file tells, and its language writes a comma. */
  USUALLY_COMMA;

  /** Languages that write a point. */
  private static final Set<String> WITH_POINT = Set.of("en", "zh", "ja", "ko", "he", "hi", "th");

  /** Not in front of a line, where a number of two parts counts questions. */
  private static final Pattern POINTED =
      Pattern.compile(
          "(?<=\\S\\s{0,3})(?<![\\p{L}\\d.,])(?:\\d{1,3}(?:,\\d{3}){0,3}\\.\\d{1,2}|0\\.\\d{3,6})(?![\\d.,]*\\d)");

  private static final Pattern WITH_COMMA =
      Pattern.compile(
          "(?<=\\S\\s{0,3})(?<![\\p{L}\\d.,])(?:\\d{1,3}(?:\\.\\d{3}){0,3},\\d{1,2}|0,\\d{3,6})(?![\\d.,]*\\d)");
  private static final int FEWEST_POINTS = 2;
  private static final int LONGEST = 10_000;

  /**
   * What the numbers of a file tell, those in code apart, which have points everywhere.
   *
   * @param language of the file, as a BCP 47 tag
   */
  static DecimalSign in(List<String> lines, String language) {
    if (WITH_POINT.contains(language)) {
      return POINT;
    }
    long points = 0;
    long commas = 0;
    boolean code = false;
    for (String line : lines) {
      String start = line.stripLeading();
      if (start.startsWith("```") || start.startsWith("~~~")) {
        code = !code;
      } else if (!code && line.length() <= LONGEST && line.length() - start.length() < 4) {
        String words = line.indexOf('`') < 0 ? line : line.replaceAll("`[^`]*`", "");
        points += POINTED.matcher(words).results().count();
        commas += WITH_COMMA.matcher(words).results().count();
      }
    }
    if (points >= FEWEST_POINTS && points > commas * 2) {
      return POINT;
    }
    return commas > 0 && commas > points * 2 ? COMMA : USUALLY_COMMA;
  }

  /** What a language has if nothing else tells. */
  static DecimalSign of(String language) {
    return in(List.of(), language);
  }
}
