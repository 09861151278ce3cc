package org.examwright.reading.source.rich;

/** The white space that browsers collapse; the spaces of scripts and of printers are characters. */
final class CollapsedSpaces {
  private static final String ALL = " \t\n\r\f";

  private CollapsedSpaces() {}

  static String withoutLeading(String text) {
    int from = 0;
    while (from < text.length() && ALL.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  static String withoutTrailing(String text) {
    int to = text.length();
    while (to > 0 && ALL.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }
}
