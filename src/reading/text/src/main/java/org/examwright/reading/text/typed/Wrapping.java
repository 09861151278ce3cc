package org.examwright.reading.text.typed;

import java.util.List;

/**
 * Tells where a line ends because it was full, by mail programs and printed pages, from where its
 * author ended it.
 *
 * @param margin how long the longest line is; 0 if lines are as long as their paragraphs
 * @param wrapped whether there are lines that end within a sentence for certain
 */
record Wrapping(int margin, boolean wrapped) {
  /** Every line was ended by its author. */
  static final Wrapping NONE = new Wrapping(0, false);

  private static final int SHORTEST = 40;
  private static final int LONGEST = 100;
  private static final String ENDS = ".?!:;。？！：；…؟。՝।";
  private static final String CLOSING = "\"'»”’)]*_";

  /** Learns from the lines of a file. */
  static Wrapping of(List<TypedLine> lines) {
    int margin = 0;
    int longer = 0;
    int filled = 0;
    int within = 0;
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      filled += line.isBlank() ? 0 : 1;
      longer += line.width() > LONGEST ? 1 : 0;
      margin = line.width() <= LONGEST ? Math.max(margin, line.width()) : margin;
      if (i + 1 < lines.size()
          && line.width() >= SHORTEST
          && isUnfinished(line.text())
          && goesOnIn(lines.get(i + 1).text())) {
        within++;
      }
    }
    return new Wrapping(longer * 20 > filled ? 0 : margin, within > 1);
  }

  /** Whether a line goes on in the next one, which begins nothing of its own. */
  boolean goesOn(TypedLine line, TypedLine next) {
    String text = line.text();
    if (text.isEmpty() || next.isBlank() || next.width() > 4 * LONGEST) {
      return false;
    }
    if (isDivided(text, next.text())) {
      return true;
    }
    boolean closed = !isUnfinished(text);
    int length = line.width();
    char before = text.charAt(text.length() - 1);
    char behind = next.text().charAt(0);
    if (isIdeograph(before) && isIdeograph(behind)) {
      return !closed && margin > 0 && length >= 20 && length >= margin - 2;
    }
    if (length < SHORTEST) {
      return false;
    }
    if (!closed && goesOnIn(next.text())) {
      return true;
    }
    int word = firstWord(next.text());
    if (margin < SHORTEST) {
      return false;
    }
    boolean full = length + 1 + word > margin;
    if (closed) {
      return wrapped && full && length * 20 >= margin * 17;
    }
    return full || (wrapped && (length + 1 + word) * 20 > margin * 17);
  }

  /** Whether a word is divided between two lines. */
  static boolean isDivided(String text, String next) {
    char last = text.charAt(text.length() - 1);
    return last == '\u00AD'
        || ((last == '-' || last == '\u2010')
            && text.length() > 2
            && Character.isLetter(text.charAt(text.length() - 2))
            && Character.isLetter(text.charAt(text.length() - 3))
            && !next.isEmpty()
            && Character.isLowerCase(next.codePointAt(0)));
  }

  /** Whether a line does not end as a sentence does. */
  static boolean isUnfinished(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) < 0;
  }

  /** Whether a line begins as no sentence does. */
  static boolean goesOnIn(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return OptionMark.of(text).isEmpty() || (text.length() > 1 && text.charAt(1) == ' ');
    }
    return Character.isLetter(first)
        && !Character.isUpperCase(first)
        && !Character.isTitleCase(first)
        && !isIdeograph((char) first);
  }

  /** Whether a script has no spaces between its words. */
  static boolean isIdeograph(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u3040' && c <= '\u30FF')
        || (c >= '\u3001' && c <= '\u303F')
        || (c >= '\uFF00' && c <= '\uFF60');
  }

  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
