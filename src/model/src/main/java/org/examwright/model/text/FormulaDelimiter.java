package org.examwright.model.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a formula in HTML that MathJax shows, as most platforms do.
 *
 * <p>MathJax looks for delimiters in the markup itself, so that a character reference hides what
 * looks like them.
 */
public enum FormulaDelimiter {
  INLINE("\\(", "\\)"),
  DISPLAY("\\[", "\\]"),
  /** A formula in a line of its own as well, and never written. */
  DOLLARS("$$", "$$");

  /** Farther away, braces are not looked at any more. */
  private static final int LONGEST = 5_000;

  private final String start;
  private final String end;

  FormulaDelimiter(String start, String end) {
    this.start = start;
    this.end = end;
  }

  /** What is written around a formula, in a line of its own or not. */
  public static FormulaDelimiter of(boolean display) {
    return display ? DISPLAY : INLINE;
  }

  public String end() {
    return end;
  }

  /** A formula that is {@linkplain #whole whole} with its delimiters. */
  public String around(String tex) {
    return start + tex + end;
  }

  /**
   * Where a formula ends in a text, as MathJax finds it: a delimiter within braces ends nothing,
   * and none begins with the backslash of {@code \\\\]}, the end of a line.
   *
   * @param from behind what begins the formula
   * @return where what ends it stands; -1 if it does not come
   */
  public int endIn(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int found = endIn(text, from, limit, true);
    return found < 0 ? endIn(text, from, text.length(), false) : found;
  }

  private int endIn(String text, int from, int limit, boolean heedsBraces) {
    int depth = 0;
    for (int at = from; at < limit; at++) {
      char sign = text.charAt(at);
      if (depth == 0 && text.startsWith(end, at)) {
        return at;
      } else if (sign == '\\') {
        at++;
      } else if (sign == '{' && heedsBraces) {
        depth++;
      } else if (sign == '}' && depth > 0) {
        depth--;
      }
    }
    return -1;
  }

  /** LaTeX that nothing ends but the delimiter behind it: a space stands in what would. */
  public String whole(String tex) {
    StringBuilder whole = new StringBuilder(tex);
    int at = endIn(whole + end, 0);
    while (at != whole.length()) {
      whole.insert(at < 0 ? whole.length() : at + 1, ' ');
      at = endIn(whole + end, 0);
    }
    return whole.toString();
  }

  /** The delimiter that begins with a text. */
  public static Optional<FormulaDelimiter> startingWith(String text) {
    return Stream.of(values()).filter(delimiter -> delimiter.start.equals(text)).findFirst();
  }

  /** A regular expression for what begins a formula. */
  public static String anyStart() {
    return Stream.of(values())
        .map(delimiter -> Pattern.quote(delimiter.start))
        .collect(Collectors.joining("|"));
  }

  /** Markup in which nothing begins a formula. */
  public static String hidden(String markup) {
    String hidden = markup;
    for (FormulaDelimiter delimiter : values()) {
      char second = delimiter.start.charAt(1);
      hidden =
          hidden.replace(delimiter.start, delimiter.start.charAt(0) + "&#" + (int) second + ";");
    }
    return hidden;
  }
}
