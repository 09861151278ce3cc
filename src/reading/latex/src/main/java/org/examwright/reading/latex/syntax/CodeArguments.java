package org.examwright.reading.latex.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the name of an environment of code and the code.
 *
 * @param options in brackets; may be empty
 * @param named the language, where it is an argument of its own; may be empty
 * @param end where the code begins
 */
record CodeArguments(String options, String named, int end) {
  /** What is not closed before is not closed: else each of many would be looked for to the end. */
  private static final int LONGEST = 10_000;

  private static final Pattern LANGUAGE =
      Pattern.compile("language\\s*=\\s*\\{?\\s*(?:\\[[^\\]]*]\\s*)?([A-Za-z0-9+#-]{1,30})");

  static CodeArguments of(String text, int from, boolean takesLanguage) {
    String options = "";
    String named = "";
    int at = from;
    if (at < text.length() && text.charAt(at) == '[') {
      int close = closingBracket(text, at);
      if (close > 0) {
        options = text.substring(at + 1, close);
        at = close + 1;
      }
    }
    if (takesLanguage && at < text.length() && text.charAt(at) == '{') {
      int close = closing(text, at);
      if (close > 0) {
        named = text.substring(at + 1, close).strip();
        at = close + 1;
      }
    }
    return new CodeArguments(options, named, at);
  }

  /** The language that is named; empty if none is. */
  String language() {
    if (!named.isEmpty()) {
      return named;
    }
    return language(options);
  }

  static String language(String options) {
    Matcher language = LANGUAGE.matcher(options);
    return language.find() ? language.group(1) : "";
  }

  private static int closingBracket(String text, int open) {
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      char sign = text.charAt(i);
      if (sign == ']' && depth == 0) {
        return i;
      }
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
      if (depth < 0 || text.startsWith("\n\n", i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The brace that closes the one at a place; -1 if none stands there, or it is never closed. */
  static int closing(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '{') {
      return -1;
    }
    int depth = 0;
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open; i < last && !text.startsWith("\n\n", i); i++) {
      char sign = text.charAt(i);
      if (sign == '\\') {
        i++;
      } else if (sign == '{') {
        depth++;
      } else if (sign == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
