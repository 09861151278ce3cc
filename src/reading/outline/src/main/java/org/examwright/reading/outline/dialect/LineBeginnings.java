package org.examwright.reading.outline.dialect;

import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * How many lines of a text begin in the ways that dialects look for, and what else they need: most
 * texts have hardly any of it, and what a dialect can find nothing in it does not go through.
 *
 * <p>It may count too many lines, never too few: what begins with an entity, an escape or a tag
 * counts for all.
 */
final class LineBeginnings {
  private static final SignSet BRACKETS = SignSet.of("([（_");
  private static final SignSet ITEMS = SignSet.of("-*+");
  private static final SignSet SIGNS = SignSet.of(SignLines.BULLETS + Box.OPENING + Box.DRAWN);
  private static final SignSet DRAWN = SignSet.of(Box.DRAWN);
  private static final SignSet OPENING = SignSet.of(Box.OPENING);
  private static final SignSet IN_BOXES = SignSet.of(" \u3000\t_xX*√✓✔✅+CcVv•●([)]）");
  private static final SignSet CLOSING = SignSet.of(")）]】");
  private static final SignSet EMPHASIS = SignSet.of("*_<");
  private static final SignSet HIDING = SignSet.of("&\\<");

  private final String text;
  private final boolean boxes;
  private boolean labels;
  private boolean enclosed;
  private int bold;
  private int digits;
  private int letters;
  private int brackets;
  private int signs;
  private int items;
  private int answers;

  private LineBeginnings(String text) {
    this.text = text;
    this.boxes = holdsBox(text);
  }

  /** Counts the lines of a text. */
  static LineBeginnings of(String text) {
    LineBeginnings beginnings = new LineBeginnings(text);
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      beginnings.line(from, to);
      from = to + 1;
    }
    return beginnings;
  }

  /** Lines that begin in bold. */
  int bold() {
    return bold;
  }

  /** Lines that begin with a digit, be it behind the mark of an item. */
  int digits() {
    return digits;
  }

  /** Lines that begin with one of the first letters and nothing behind it. */
  int letters() {
    return letters;
  }

  /** Lines that begin with a bracket or a line to write on. */
  int brackets() {
    return brackets;
  }

  /** Lines that begin with a bullet of word processors or what boxes begin with. */
  int signs() {
    return signs;
  }

  /** Lines that begin with the mark of an item. */
  int items() {
    return items;
  }

  /** Lines that begin with a word for the answer. */
  int answers() {
    return answers;
  }

  /** Whether there is a box anywhere. */
  boolean hasBoxes() {
    return boxes;
  }

  /** Whether a line goes on behind a colon, or behind a question mark in bold or slanted. */
  boolean hasLabels() {
    return labels;
  }

  /** Whether a line with a colon ends in brackets. */
  boolean hasEnclosed() {
    return enclosed;
  }

  private void line(int from, int to) {
    int at = from;
    int next = behindMark(at, to);
    while (next > at) {
      boolean number = SignSet.DIGITS.has(text.charAt(at));
      items += number || ITEMS.has(text.charAt(at)) ? 1 : 0;
      digits += number ? 1 : 0;
      brackets += text.charAt(at) == '[' ? 1 : 0;
      signs += text.charAt(at) == '[' ? 1 : 0;
      at = next;
      next = behindMark(at, to);
    }
    if (at == to) {
      return;
    }
    char first = text.charAt(at);
    boolean hidden = HIDING.has(first);
    bold += hidden || text.startsWith("**", at) || text.startsWith("__", at) ? 1 : 0;
    digits += hidden || SignSet.DIGITS.has(first) ? 1 : 0;
    letters += hidden || isLetter(first, at + 1, to) ? 1 : 0;
    brackets += hidden || BRACKETS.has(first) ? 1 : 0;
    signs += hidden || SIGNS.has(first) ? 1 : 0;
    answers += hidden || Vocabulary.ANSWER.isWholeAt(text, at) ? 1 : 0;
    labels = labels || holdsLabel(at, to);
    enclosed = enclosed || endsEnclosed(at, to);
  }

  /**
   * Where white space, a mark of a quote or an item, or a box ends; that place if there is none.
   */
  private int behindMark(int at, int to) {
    if (at == to) {
      return at;
    }
    char c = text.charAt(at);
    if (isSpace(c) || c == '>') {
      return at + 1;
    }
    int end = at;
    if (ITEMS.has(c)) {
      end = at + 1;
    } else if (c == '[' && at + 2 < to && text.charAt(at + 2) == ']') {
      end = at + 3;
    } else if (SignSet.DIGITS.has(c)) {
      while (end < to && SignSet.DIGITS.has(text.charAt(end))) {
        end++;
      }
      if (end == to || (text.charAt(end) != '.' && text.charAt(end) != ')')) {
        return at;
      }
      end++;
    }
    return end > at && end < to && isSpace(text.charAt(end)) ? end : at;
  }

  private boolean isLetter(char first, int behind, int to) {
    char lower = Character.toLowerCase(first);
    boolean counts = (lower >= 'a' && lower <= 'h') || (first >= 'ア' && first <= 'ク');
    return counts && behind < to && isSpace(text.charAt(behind));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
  }

  private boolean holdsLabel(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        if (behind(i + 1, to, false) < to) {
          return true;
        }
      } else if (c == '?' || c == '？') {
        int at = behind(i + 1, to, false);
        if (at < to && EMPHASIS.has(text.charAt(at)) && behind(at, to, true) < to) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where something else than white space stands, and than marks of emphasis if those are none. */
  private int behind(int from, int to, boolean marks) {
    int at = from;
    while (at < to && (isSpace(text.charAt(at)) || (marks && EMPHASIS.has(text.charAt(at))))) {
      at++;
    }
    return at;
  }

  private boolean endsEnclosed(int from, int to) {
    int last = to - 1;
    while (last > from && (isSpace(text.charAt(last)) || ".。*_".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    if (!CLOSING.has(text.charAt(last))) {
      return false;
    }
    for (int i = from; i < last; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsBox(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DRAWN.has(c)
          || (OPENING.has(c) && i + 1 < text.length() && IN_BOXES.has(text.charAt(i + 1)))) {
        return true;
      }
    }
    return text.indexOf('&') >= 0 || text.indexOf('\\') >= 0;
  }
}
