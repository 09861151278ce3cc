package org.examwright.moodle.gift;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Characters that have no special meaning because of a backslash before them.
 *
 * <p>Moodle keeps them as marks, two ampersands and a number, until a text is taken apart; and
 * decodes marks that an author wrote as well.
 */
public final class GiftEscapes {
  /** All characters that can be escaped. */
  public static final String CHARACTERS = "\\:#={}~\n";

  private static final List<String> MARKS =
      CHARACTERS.chars().mapToObj(c -> mark((char) c)).toList();

  /** All marks without their first ampersand, as a regular expression. */
  static final String ENDS_OF_MARKS =
      MARKS.stream().map(mark -> mark.substring(1)).collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern MARK = Pattern.compile("&" + ENDS_OF_MARKS);

  private GiftEscapes() {}

  /**
   * A character that is escaped.
   *
   * @param length of what is written for it
   */
  public record Escaped(char character, int length) {}

  /** A text with its special characters escaped, on one line. */
  public static String written(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CHARACTERS.indexOf(c) >= 0) {
        out.append('\\').append(c == '\n' ? 'n' : c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The characters that are meant. */
  public static String read(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); ) {
      Escaped escaped = at(written, i);
      out.append(escaped == null ? written.charAt(i) : escaped.character());
      i += escaped == null ? 1 : escaped.length();
    }
    return out.toString();
  }

  /** The escaped character, or its mark, that is written at a place; null if there is none. */
  public static @Nullable Escaped at(String written, int index) {
    char c = written.charAt(index);
    if (c == '&') {
      for (int i = 0; i < CHARACTERS.length(); i++) {
        if (written.startsWith(MARKS.get(i), index)) {
          return new Escaped(CHARACTERS.charAt(i), MARKS.get(i).length());
        }
      }
    }
    if (c != '\\' || index + 1 == written.length() || written.charAt(index + 1) == '\n') {
      return null;
    }
    char next = written.charAt(index + 1) == 'n' ? '\n' : written.charAt(index + 1);
    return CHARACTERS.indexOf(next) < 0 ? null : new Escaped(next, 2);
  }

  /** The mark of a character that can be escaped: only that of a line's end has no semicolon. */
  public static String mark(char escaped) {
    return String.format(Locale.ROOT, "&&%03d", (int) escaped) + (escaped == '\n' ? "" : ";");
  }

  /** Whether there is what Moodle decodes although nobody escaped it. */
  public static boolean holdsMark(String text) {
    return MARK.matcher(text).find();
  }
}
