package org.examwright.model.naming;

/** Texts that are cut, at a word if there is one, and end with an ellipsis. */
public final class Shortened {
  private static final String ELLIPSIS = "…";

  private Shortened() {}

  /**
   * The text, or as much of it as there is room for.
   *
   * @param longest in UTF-16 units, with the ellipsis; 2 or more
   */
  public static String to(int longest, String text) {
    return text.length() <= longest ? text : cut(text, longest - ELLIPSIS.length());
  }

  /**
   * The beginning of a longer text, with an ellipsis behind it.
   *
   * @param length in UTF-16 units, without the ellipsis
   */
  public static String cut(String text, int length) {
    int space = text.lastIndexOf(' ', length);
    int end = length;
    if (space > length / 2) {
      end = space;
    } else if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
      end--;
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /** Whether one text is the other, or what is left of it. */
  public static boolean isOf(String text, String full) {
    return text.equals(full)
        || (text.endsWith(ELLIPSIS)
            && full.startsWith(text.substring(0, text.length() - ELLIPSIS.length())));
  }
}
