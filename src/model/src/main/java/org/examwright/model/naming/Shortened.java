package org.examwright.model.naming;

/** Texts that are cut, at a word if there is one, and end with an ellipsis. */
public final class Shortened {
  private static final String ELLIPSIS = "…";

  private Shortened() {}

  /**
   * The text, or as much of it as there is room for.
   *
   * @param longest in characters, with the ellipsis; 2 or more
   */
  public static String to(int longest, String text) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : cut(text, longest - ELLIPSIS.length());
  }

  /**
   * The beginning of a longer text, with an ellipsis behind it.
   *
   * @param length in characters, without the ellipsis
   */
  public static String cut(String text, int length) {
    int end = text.offsetByCodePoints(0, length);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end).strip() + ELLIPSIS;
  }

  /** Whether one text is the other, or what is left of it. */
  public static boolean isOf(String text, String full) {
    return text.equals(full)
        || (text.endsWith(ELLIPSIS)
            && full.startsWith(text.substring(0, text.length() - ELLIPSIS.length())));
  }
}
