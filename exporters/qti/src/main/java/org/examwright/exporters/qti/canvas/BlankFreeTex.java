package org.examwright.exporters.qti.canvas;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas that look the same and have no word in brackets, which New Quizzes takes for a blank:
 * {@code \sqrt[ 3]{8}} for {@code \sqrt[3]{8}}.
 */
final class BlankFreeTex {
  private static final Pattern BLANK = Pattern.compile("\\[(?=[A-Za-z0-9_.-]+\\])");

  /** Where a space would be seen, at the end of what stands before a bracket. */
  private static final Pattern IN_WORDS =
      Pattern.compile("\\\\(?:text[a-z]*|[mhf]box|ce|pu)\\s*\\{[^{}]*$");

  private BlankFreeTex() {}

  static String of(String tex) {
    Matcher blank = BLANK.matcher(tex);
    return blank.replaceAll(
        found -> IN_WORDS.matcher(tex.substring(0, found.start())).find() ? "[{}" : "[ ");
  }
}
