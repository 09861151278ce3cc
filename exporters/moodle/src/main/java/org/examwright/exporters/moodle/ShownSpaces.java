package org.examwright.exporters.moodle;

/** White space that a browser would not show as it is. */
final class ShownSpaces {
  private ShownSpaces() {}

  static boolean collapse(String text) {
    return text.startsWith(" ")
        || text.endsWith(" ")
        || text.contains("  ")
        || text.indexOf('\t') >= 0
        || text.indexOf('\n') >= 0;
  }
}
