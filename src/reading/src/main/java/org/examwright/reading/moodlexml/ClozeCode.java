package org.examwright.reading.moodlexml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A gap as it is written within a text: {@code {1:SHORTANSWER:=right#feedback~wrong}}.
 *
 * @param mark what it is worth; empty for 1
 * @param start of it in the text
 * @param end behind its closing brace
 */
record ClozeCode(String mark, String type, List<Answer> answers, int start, int end) {
  private static final Pattern START =
      Pattern.compile(
          "\\{([0-9]{0,9}):(NUMERICAL|NM|MULTICHOICE(?:_[A-Z]{1,2})?|MC[A-Z]{0,2}"
              + "|SHORTANSWER(?:_C)?|SAC?|MWC?|MULTIRESPONSE(?:_[A-Z]{1,2})?|MR[A-Z]{0,2}):");

  /**
   * An answer, still with its escapes.
   *
   * @param text with its credit before it
   * @param feedback may be empty
   */
  record Answer(String text, String feedback) {}

  /** All gaps of a text; what does not end is none. */
  static List<ClozeCode> in(String text) {
    List<ClozeCode> codes = new ArrayList<>();
    int last = text.lastIndexOf('}');
    Matcher start = START.matcher(text);
    int from = 0;
    while (start.find(from) && start.end() <= last) {
      ClozeCode code = read(text, start);
      if (code == null) {
        return codes; // what does not end here does not end further on
      }
      codes.add(code);
      from = code.end();
    }
    return codes;
  }

  private static @Nullable ClozeCode read(String text, Matcher start) {
    List<Answer> answers = new ArrayList<>();
    int at = start.end();
    while (at < text.length()) {
      int end = end(text, at, true);
      boolean hasFeedback = end < text.length() && text.charAt(end) == '#';
      int behind = hasFeedback ? end(text, end + 1, false) : end;
      if (behind >= text.length()) {
        return null;
      }
      answers.add(
          new Answer(text.substring(at, end), hasFeedback ? text.substring(end + 1, behind) : ""));
      at = behind + 1;
      if (text.charAt(behind) == '}') {
        return new ClozeCode(start.group(1), start.group(2), answers, start.start(), at);
      }
    }
    return null;
  }

  /** An escaped character ends nothing, and neither does the number sign of a reference. */
  private static int end(String text, int from, boolean answer) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '~' || c == '}' || (answer && c == '#');
      if (ends
          && text.charAt(i - 1) != '\\'
          && !(answer && (text.charAt(i - 1) == '&' || text.startsWith("&amp;", i - 5)))) {
        return i;
      }
    }
    return text.length();
  }
}
