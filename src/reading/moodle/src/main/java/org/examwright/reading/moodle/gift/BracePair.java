package org.examwright.reading.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.moodle.gift.GiftOrdering;
import org.examwright.moodle.xml.ClozeCode;

/**
 * Braces of a question, with whatever braces stand between them.
 *
 * @param open its offset in the text
 * @param close where it is closed
 */
record BracePair(int open, int close) {
  private static final Pattern ANSWERS =
      Pattern.compile("[=~#].*|(?:T|F|TRUE|FALSE)\\s*(?:#.*)?", Pattern.DOTALL);

  /** The outermost pairs of a text whose escapes are hidden; none if they do not match. */
  static List<BracePair> in(String text) {
    List<BracePair> pairs = new ArrayList<>();
    int depth = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' && depth++ == 0) {
        open = i;
      } else if (c == '}' && --depth == 0) {
        pairs.add(new BracePair(open, i));
      }
      if (depth < 0) {
        return List.of();
      }
    }
    return depth == 0 ? pairs : List.of();
  }

  /** Whether answers stand between them, and no words of a text. */
  boolean holdsAnswers(Excerpt text) {
    String within = within(text).text();
    return ANSWERS.matcher(within).matches()
        || GiftOrdering.begins(within)
        || ClozeCode.startOf(within).isPresent();
  }

  Excerpt within(Excerpt text) {
    return text.slice(open + 1, close).trim();
  }
}
