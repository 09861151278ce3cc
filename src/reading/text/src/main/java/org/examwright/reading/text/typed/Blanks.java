package org.examwright.reading.text.typed;

/** White space as word processors and web pages have it: some of it is no white space to Java. */
final class Blanks {
  private static final int LONGEST_FRONT = 60;

  private Blanks() {}

  /** Whether a character only takes up room. */
  static boolean is(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200B')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  /** Where the first other character stands; the length if there is none. */
  static int before(String text) {
    int at = 0;
    while (at < text.length() && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the last other character ends. */
  static int end(String text) {
    int at = text.length();
    while (at > 0 && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** How wide the blanks in front of a line are: a tab leads to the next multiple of four. */
  static int width(String text, int end) {
    int width = 0;
    for (int i = 0; i < end; i++) {
      width += text.charAt(i) == '\t' ? 4 - width % 4 : 1;
    }
    return width;
  }

  /**
   * A text without tabs, and with ordinary spaces around the first sign that may end a number, a
   * letter or a label: {@code Question 1 :} and {@code a) yes} are meant whatever spaces they have.
   */
  static String mended(String text) {
    int sign = -1;
    for (int i = 0; i < Math.min(text.length(), LONGEST_FRONT) && sign < 0; i++) {
      sign = ".):]：".indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean front = sign >= 0 && i <= sign + 1;
      mended.append(c == '\t' || (front && is(c)) ? ' ' : c);
    }
    return mended.toString();
  }
}
