package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the usual way what the lines of a file say by a habit of its author: which option is
 * right.
 *
 * <p>A habit is what most of a file's options have, and one of each alone. What comes in front of
 * such signs stays where it is, so that places remain true.
 */
public final class LineHabits {
  private static final int LARGEST = 4_000_000;

  private static final Pattern COUNTED = Pattern.compile("(?m)^( {0,3})#\\. (?=\\S)");

  /** Lines of the fewest options that show a habit. */
  private static final int FEWEST = 4;

  private LineHabits() {}

  /** A text in which ticks, labels and numbers stand for the habits in it. */
  public static String mended(String written) {
    String text = written.contains("#. ") ? numbered(written) : written;
    if (text.length() > LARGEST || !mayOffer(text)) {
      return text;
    }
    List<String> lines = List.of(text.split("\n", -1));
    List<OfferedLines> offered = OfferedLines.in(lines);
    if (offered.size() < 2) {
      return text;
    }
    List<String> mended = new ArrayList<>(lines);
    boolean changed =
        PlusBullets.mend(offered, mended)
            || LettersBelow.mend(offered, mended)
            || MarksBehind.mend(offered, mended);
    return changed ? String.join("\n", mended) : text;
  }

  /** The sign that Pandoc counts by is as wide as a number. */
  private static String numbered(String text) {
    Matcher signs = COUNTED.matcher(text);
    return signs.results().count() > 1 ? signs.replaceAll("$11. ") : text;
  }

  /** Counts the lines that begin as options do, since most files have too few for a habit. */
  private static boolean mayOffer(String text) {
    int offered = 0;
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      int at = start;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      offered += at + 2 < text.length() && mayBegin(text, at) ? 1 : 0;
      if (offered >= FEWEST) {
        return true;
      }
      if (text.indexOf('\n', start) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    char next = text.charAt(at + 1);
    return ("-*+•".indexOf(first) >= 0 && next == ' ')
        || first == '('
        || first == '*'
        || (Character.isLetter(first) && ").:]、．）：".indexOf(next) >= 0)
        || (text.startsWith(" ", at + 1) && Character.isLetter(first));
  }
}
