package org.examwright.reading.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the bytes of a file say its text. */
enum Encoding {
  UTF_8,
  UTF_16,
  UTF_32,
  BINARY;

  private static final int SAMPLE = 4096;

  /** So many noughts are no slip of whoever wrote the file. */
  private static final int FEWEST = 4;

  /** The text of a file in this encoding without a byte order mark. */
  String decoded(byte[] bytes) {
    String text =
        switch (this) {
          case UTF_16 -> new String(bytes, isLittle(bytes, 2) ? UTF_16LE : UTF_16BE);
          case UTF_32 ->
              new String(bytes, Charset.forName(isLittle(bytes, 4) ? "UTF-32LE" : "UTF-32BE"));
          case UTF_8, BINARY -> new String(bytes, StandardCharsets.UTF_8);
        };
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether the byte that counts least comes first: it is the one that ASCII uses. */
  private static boolean isLittle(byte[] bytes, int width) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return true;
    }
    int first = 0;
    int last = 0;
    for (int i = 0; i + width <= Math.min(bytes.length, SAMPLE); i += width) {
      first += bytes[i] == 0 ? 1 : 0;
      last += bytes[i + width - 1] == 0 ? 1 : 0;
    }
    return last > first;
  }

  /** What a file seems to be by its first bytes; not whether all of it is so. */
  static Encoding of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return UTF_32;
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16;
    }
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    Encoding wide = byPlacesOfNul(sample);
    return wide != UTF_8 || controls(sample) * 10 <= sample.length ? wide : BINARY;
  }

  /** Whether a file that is no UTF-8 is no older encoding of a text either. */
  static boolean isBinary(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return controls(sample) * 50 > sample.length;
  }

  static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Marks and line ends are ASCII: in wide encodings, noughts stand in the same place of each. */
  private static Encoding byPlacesOfNul(byte[] sample) {
    int[] nuls = new int[4];
    for (int i = 0; i < sample.length; i++) {
      nuls[i % 4] += sample[i] == 0 ? 1 : 0;
    }
    int all = Arrays.stream(nuls).sum();
    if (all == 0) {
      return UTF_8;
    }
    int even = nuls[0] + nuls[2];
    boolean oneSide = Math.max(even, all - even) * 10 > all * 9;
    int fours = sample.length / 4;
    boolean threeOfFour = Arrays.stream(nuls).filter(n -> n * 5 > fours * 4).count() == 3;
    boolean oneOfFour = Arrays.stream(nuls).anyMatch(n -> n * 5 < fours);
    if (threeOfFour && oneOfFour) {
      return UTF_32;
    }
    boolean inPairs = sample.length % 2 == 0 && all >= FEWEST && all * 16 > sample.length;
    return oneSide && inPairs ? UTF_16 : BINARY;
  }

  private static int controls(byte[] sample) {
    int controls = 0;
    for (byte b : sample) {
      if (b > 0 && b < 0x20 && "\n\r\t\f".indexOf(b) < 0) {
        controls++;
      }
    }
    return controls;
  }
}
