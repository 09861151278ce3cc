package org.examwright.reading.sheet.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a stretch out of a formatted text, with the tags that are open in it. */
final class HtmlSlice {
  private static final Pattern PIECE = Pattern.compile("<(/?)(\\w+)>|&[#\\w]+;|.", Pattern.DOTALL);

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean begun;
  private boolean formatted;

  private HtmlSlice() {}

  /**
   * The stretch as HTML; empty if nothing of it is formatted.
   *
   * @param html of which each character, entity and break is a character of the text
   * @param from in characters of the text
   */
  static String of(String html, int from, int to) {
    HtmlSlice slice = new HtmlSlice();
    Matcher piece = PIECE.matcher(html);
    int at = 0;
    while (piece.find()) {
      @Nullable String tag = piece.group(2);
      if (tag != null && !tag.equals("br")) {
        slice.tag(tag, piece.group(1).isEmpty());
        continue;
      }
      if (at >= from && at < to) {
        slice.add(piece.group());
      }
      at++;
    }
    slice.close();
    return slice.formatted ? slice.out.toString() : "";
  }

  /** How many characters of white space a formatted text begins with. */
  static int leadingSpace(String html) {
    Matcher piece = PIECE.matcher(html);
    int count = 0;
    while (piece.find()) {
      boolean tag = piece.group(2) != null && !"br".equals(piece.group(2));
      boolean space = "<br>".equals(piece.group()) || piece.group().isBlank();
      if (!tag && !space) {
        return count;
      }
      count += tag ? 0 : 1;
    }
    return count;
  }

  private void tag(String name, boolean opens) {
    if (begun) {
      out.append(opens ? "<" : "</").append(name).append('>');
    }
    if (opens) {
      open.addLast(name);
    } else {
      open.removeLastOccurrence(name);
    }
  }

  private void add(String piece) {
    if (!begun) {
      begun = true;
      open.forEach(name -> out.append('<').append(name).append('>'));
    }
    formatted |= !open.isEmpty();
    out.append(piece);
  }

  private void close() {
    for (Iterator<String> names = open.descendingIterator(); names.hasNext(); ) {
      out.append("</").append(names.next()).append('>');
    }
  }
}
