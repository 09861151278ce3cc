package org.examwright.reading.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that have no special meaning because of a backslash before them.
 *
 * <p>Moodle keeps them as marks, two ampersands and a number, until the text is taken apart; and
 * decodes marks that an author wrote as well.
 */
final class Escapes {
  private static final String ESCAPED = ":#={}~\n";
  private static final String[] MARKS = {
    "&&058;", "&&035;", "&&061;", "&&123;", "&&125;", "&&126;", "&&010"
  };
  private static final String BACKSLASH_MARK = "&&092;";

  /** Hidden characters, which no source has: SourceText takes control characters out. */
  private static final char FIRST_HIDDEN = '\u0001';

  private static final Pattern HIDDEN = Pattern.compile("[\u0001-\u0007]");

  private Escapes() {}

  /** Whether an author wrote what Moodle decodes. */
  static boolean holdsMark(String text) {
    for (String mark : MARKS) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return text.contains(BACKSLASH_MARK);
  }

  /** Hides escaped characters, so that none of them is taken for a special one. */
  static Excerpt hide(Excerpt block) {
    Excerpt.Builder out = new Excerpt.Builder();
    String text = block.text();
    for (int i = 0; i < text.length(); ) {
      int place = block.places()[i];
      int mark = markAt(text, i);
      if (text.startsWith(BACKSLASH_MARK, i)) {
        out.add('\\', place);
        i += BACKSLASH_MARK.length();
      } else if (mark >= 0) {
        out.add(hidden(mark), place);
        i += MARKS[mark].length();
      } else if (text.charAt(i) == '\\'
          && i + 1 < text.length()
          && isEscapable(text.charAt(i + 1))) {
        char escaped = text.charAt(i + 1);
        char meant = escaped == 'n' ? '\n' : escaped;
        out.add(meant == '\\' ? '\\' : hidden(ESCAPED.indexOf(meant)), place);
        i += 2;
      } else {
        out.add(text.charAt(i), place);
        i++;
      }
    }
    return out.build();
  }

  /** The characters that are meant. */
  static String show(String text) {
    return HIDDEN
        .matcher(text)
        .replaceAll(
            hidden ->
                Matcher.quoteReplacement(
                    String.valueOf(ESCAPED.charAt(hidden.group().charAt(0) - FIRST_HIDDEN))));
  }

  /** What Moodle stores where it never decodes: the marks. */
  static String marked(String text) {
    return HIDDEN
        .matcher(text)
        .replaceAll(
            hidden -> Matcher.quoteReplacement(MARKS[hidden.group().charAt(0) - FIRST_HIDDEN]));
  }

  private static boolean isEscapable(char c) {
    return c == '\\' || c == 'n' || (c != '\n' && ESCAPED.indexOf(c) >= 0);
  }

  private static char hidden(int index) {
    return (char) (FIRST_HIDDEN + index);
  }

  private static int markAt(String text, int at) {
    for (int i = 0; i < MARKS.length; i++) {
      if (text.startsWith(MARKS[i], at)) {
        return i;
      }
    }
    return -1;
  }
}
