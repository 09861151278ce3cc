package org.examwright.gift;

/** Text in a GIFT file, on one line and with its special characters escaped. */
final class GiftText {
  private GiftText() {}

  /**
   * HTML with the marker that says so.
   *
   * <p>The marker also keeps a text's first characters from being read as something else. What
   * Moodle would decode in spite of all escapes, two ampersands and a number, does not occur in
   * HTML.
   */
  static String html(String html) {
    return "[html]" + escape(html);
  }

  /** Plain text with the marker that says so. */
  static String plain(String text) {
    return "[plain]" + escape(text);
  }

  /** The same text for places without a marker. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', ':', '#', '=', '{', '}', '~' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
