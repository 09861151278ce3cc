package org.examwright.reading.outline.words;

import java.util.BitSet;

/**
 * Signs of which a text must hold one for a pattern to find anything in it: most texts hold none,
 * and to look for them costs far less than the pattern.
 */
public final class SignSet {
  /** The white space that {@code \s} of patterns finds, no-break spaces not among it. */
  public static final SignSet SPACES = of(" \t\n\u000B\f\r");

  /** The digits that {@code \d} of patterns finds. */
  public static final SignSet DIGITS = of("0123456789");

  private final BitSet signs = new BitSet();

  /** ASCII is asked for at nearly each character of a file. */
  private final boolean[] ascii = new boolean[0x80];

  private SignSet() {}

  /** The characters of a text. */
  public static SignSet of(String characters) {
    SignSet set = new SignSet();
    characters.chars().forEach(set.signs::set);
    set.remember();
    return set;
  }

  /** These signs and those of another set. */
  public SignSet and(SignSet other) {
    SignSet both = new SignSet();
    both.signs.or(signs);
    both.signs.or(other.signs);
    both.remember();
    return both;
  }

  private void remember() {
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = signs.get(i);
    }
  }

  /** Whether a character is one of them. */
  public boolean has(char character) {
    return character < 0x80 ? ascii[character] : signs.get(character);
  }

  /** Whether one of them stands anywhere in a text. */
  public boolean isIn(String text) {
    return isIn(text, 0, text.length());
  }

  /** Whether one of them stands in a part of a text. */
  public boolean isIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text consists of them alone. */
  public boolean hasAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!has(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the first of them stands in a text; -1 if none does. */
  public int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of them is the first of a text that is no white space. */
  public boolean begins(String text) {
    int at = 0;
    while (at < text.length() && SPACES.has(text.charAt(at))) {
      at++;
    }
    return at < text.length() && has(text.charAt(at));
  }
}
