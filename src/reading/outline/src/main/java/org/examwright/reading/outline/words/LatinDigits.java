package org.examwright.reading.outline.words;

/**
 * Digits of other scripts at the beginning of a line, which count as ours do: {@code ۳.}, {@code
 * ४)}.
 */
public final class LatinDigits {
  private static final int FARTHEST = 30;

  private LatinDigits() {}

  /** The line with our digits in front, as long as it was. */
  public static String inFront(String line) {
    return mended(line, Math.min(line.length(), FARTHEST));
  }

  /** The text with our digits, as long as it was. */
  public static String in(String text) {
    return mended(text, text.length());
  }

  private static String mended(String line, int end) {
    StringBuilder mended = null;
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c > 0x7F && Character.isDigit(c)) {
        mended = mended == null ? new StringBuilder(line) : mended;
        mended.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return mended == null ? line : mended.toString();
  }
}
