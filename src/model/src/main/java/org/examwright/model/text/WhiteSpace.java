package org.examwright.model.text;

/**
 * White space as HTML knows it: spaces, tabs and the ends of lines.
 *
 * <p>Wider spaces, such as those between ideographs, are characters of a text like any other.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** A text without white space at its ends. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
