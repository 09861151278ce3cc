package org.examwright.reading.source;

import java.nio.charset.Charset;
import java.util.Optional;

/** Knows the encodings with two bytes a character by what they would say. */
final class EastAsianEncoding {
  private EastAsianEncoding() {}

  static Optional<LegacyEncoding> of(byte[] bytes) {
    if (isMostly("Shift_JIS", bytes, 0x3040, 0x30FF, 25)) {
      return found("Shift JIS", "windows-31j");
    }
    if (isMostly("EUC-JP", bytes, 0x3040, 0x30FF, 25)) {
      return found("EUC-JP", "EUC-JP");
    }
    // what is Hangul in the one is Chinese in the other, but of those only the first third
    if (isMostly("EUC-KR", bytes, 0xAC00, 0xD7A3, 85)) {
      return found("EUC-KR", "EUC-KR");
    }
    if (isMostly("GB2312", bytes, 0x4E00, 0x9FFF, 70)) {
      return found("GB 18030", "GB18030");
    }
    return isMostly("Big5", bytes, 0x4E00, 0x9FFF, 70) ? found("Big5", "Big5") : Optional.empty();
  }

  private static Optional<LegacyEncoding> found(String title, String charset) {
    return Charset.isSupported(charset)
        ? Optional.of(new LegacyEncoding(title, Charset.forName(charset)))
        : Optional.empty();
  }

  /** Whether so much of what is not ASCII lies in a range, in percent, and next to all is said. */
  private static boolean isMostly(String charset, byte[] bytes, int from, int to, int percent) {
    if (!Charset.isSupported(charset)) {
      return false;
    }
    String text = new String(bytes, Charset.forName(charset));
    int all = 0;
    int within = 0;
    int unknown = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < 0x80 || (each >= 0x2000 && each < 0x3040) || (each >= 0xFF00 && each < 0xFFFD)) {
        continue;
      }
      all++;
      within += each >= from && each <= to ? 1 : 0;
      unknown += each == 0xFFFD ? 1 : 0;
    }
    return all > 0 && within * 100L >= (long) percent * all && unknown * 50L <= all;
  }
}
