package org.examwright.reading.word.paper;

/** Boxes and circles in front of choices. */
final class Signs {
  private static final String TICKED = "☑☒✓✔✅■▣◉●⦿⚫🔘";
  private static final String OPEN = "☐□▢○◯⚪";
  private static final String BOXES = "☑☒☐□▢■▣✅";

  private Signs() {}

  /** Where the sign at the beginning of a text ends; 0 if there is none. */
  static int end(String text) {
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from == text.length()) {
      return 0;
    }
    String sign = Character.toString(text.codePointAt(from));
    if (!TICKED.contains(sign) && !OPEN.contains(sign)) {
      return 0;
    }
    int end = from + sign.length();
    return end < text.length() && text.charAt(end) == '\uFE0F' ? end + 1 : end;
  }

  static boolean isTicked(String sign) {
    return !sign.isEmpty() && TICKED.contains(Character.toString(sign.codePointAt(0)));
  }

  /** Whether several may be ticked. */
  static boolean isBox(String sign) {
    return !sign.isEmpty() && BOXES.contains(Character.toString(sign.codePointAt(0)));
  }
}
