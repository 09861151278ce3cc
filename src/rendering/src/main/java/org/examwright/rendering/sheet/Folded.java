package org.examwright.rendering.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts alike that differ in how they are typed alone. */
final class Folded {
  private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼ`´׳]");
  private static final Pattern QUOTE = Pattern.compile("[“”„«»״]");
  private static final Pattern DASH = Pattern.compile("[‐‑‒–—−־]");

  /** Spaces, and the sign that keeps Persian letters apart. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\u200C]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u0640]");

  /** Accents of Latin, Greek and Cyrillic, vowels and hamzas of Arabic, points of Hebrew. */
  private static final Pattern MARK =
      Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670]");

  private Folded() {}

  /** In lower case and with the plainest signs, digits and spaces. */
  static String plain(String text) {
    String signs = APOSTROPHE.matcher(text).replaceAll("'");
    signs = QUOTE.matcher(signs).replaceAll("\"");
    signs = DASH.matcher(signs).replaceAll("-");
    String spaced = SPACE.matcher(signs).replaceAll(" ");
    String seen = UNSEEN.matcher(spaced).replaceAll("");
    String lower =
        Normalizer.normalize(seen, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("i\u0307", "i") // of İ
            .replace("ß", "ss");
    StringBuilder digits = new StringBuilder();
    lower
        .codePoints()
        .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? digit(c) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString().strip();
  }

  /** Besides, without the marks that people leave out. */
  static String bare(String text) {
    String apart = Normalizer.normalize(plain(text), Normalizer.Form.NFD);
    return Normalizer.normalize(MARK.matcher(apart).replaceAll(""), Normalizer.Form.NFC)
        .replace('ı', 'i')
        .replace('ي', 'ی')
        .replace('ى', 'ی')
        .replace('ك', 'ک')
        .replace('ة', 'ه');
  }

  private static int digit(int character) {
    return '0' + Character.digit(character, 10);
  }
}
