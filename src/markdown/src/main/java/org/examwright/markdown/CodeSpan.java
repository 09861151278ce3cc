package org.examwright.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes program text between as many backticks as it needs. */
final class CodeSpan {
  private static final Pattern TICKS = Pattern.compile("`+");

  private CodeSpan() {}

  static String of(String code) {
    String fence = fence(code, 0);
    boolean padded =
        code.startsWith("`")
            || code.endsWith("`")
            || (code.startsWith(" ") && code.endsWith(" ") && !code.replace(" ", "").isEmpty());
    String pad = padded ? " " : "";
    return fence + pad + code + pad + fence;
  }

  /** Backticks, more than any in a row in the code. */
  static String fence(String code, int least) {
    int longest =
        TICKS
            .matcher(code)
            .results()
            .map(MatchResult::group)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return "`".repeat(Math.max(least, longest + 1));
  }
}
