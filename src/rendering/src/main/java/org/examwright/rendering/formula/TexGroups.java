package org.examwright.rendering.formula;

/** Finds where groups of LaTeX end. */
final class TexGroups {
  private TexGroups() {}

  /**
   * The place of what closes the group that is open at a place; -1 if nothing does.
   *
   * @param open of a brace, or of another bracket that stands outside of braces
   * @param close what closes it
   */
  static int end(String tex, int open, char close) {
    char opening = tex.charAt(open);
    int braces = 0;
    int depth = 0;
    for (int i = open; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (braces == 0 && c == close && depth == 1) {
        return i;
      } else if (c == opening && braces == 0) {
        depth++;
      } else if (c == close && braces == 0) {
        depth--;
      } else if (c == '{') {
        braces++;
      } else if (c == '}') {
        braces--;
        if (braces < 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The first place from {@code at} on without white space. */
  static int afterSpaces(String tex, int at) {
    int i = at;
    while (i < tex.length() && Character.isWhitespace(tex.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first place from {@code at} on without a letter of ASCII's. */
  static int afterLetters(String tex, int at) {
    int i = at;
    while (i < tex.length() && isLetter(tex.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** How deep braces stand in each other. */
  static int depth(String tex) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < tex.length(); i++) {
      depth += tex.charAt(i) == '{' ? 1 : tex.charAt(i) == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
