package org.examwright.reading.source;

/**
 * The signs of one or two ASCII characters that a text holds, all found in one pass: to look for
 * each of them would go through the text once more.
 */
public final class SeenSigns {
  private static final int ASCII = 0x80;

  private final boolean[] single = new boolean[ASCII];
  private final boolean[] pairs = new boolean[ASCII * ASCII];

  private SeenSigns() {}

  /** The signs of a text. */
  public static SeenSigns in(String text) {
    SeenSigns seen = new SeenSigns();
    boolean[] single = seen.single;
    boolean[] pairs = seen.pairs;
    int before = ASCII;
    for (int i = 0; i < text.length(); i++) {
      int character = text.charAt(i);
      if (character < ASCII) {
        single[character] = true;
        if (before < ASCII) {
          pairs[before * ASCII + character] = true;
        }
      }
      before = character;
    }
    return seen;
  }

  /** Whether the text holds a character of ASCII. */
  public boolean has(char character) {
    return single[character];
  }

  /** Whether the text holds two characters of ASCII, one behind the other. */
  public boolean has(char first, char second) {
    return pairs[first * ASCII + second];
  }

  /** Whether the text holds the first two characters of a sign, which are of ASCII. */
  public boolean mayHave(String sign) {
    return sign.length() == 1 ? has(sign.charAt(0)) : has(sign.charAt(0), sign.charAt(1));
  }
}
