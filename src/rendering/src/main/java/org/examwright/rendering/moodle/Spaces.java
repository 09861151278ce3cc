package org.examwright.rendering.moodle;

/** White space that a browser would not show as it is. */
final class Spaces {
  private Spaces() {}

  static boolean collapse(String text) {
    return text.startsWith(" ")
        || text.endsWith(" ")
        || text.contains("  ")
        || text.indexOf('\t') >= 0
        || text.indexOf('\n') >= 0;
  }
}
