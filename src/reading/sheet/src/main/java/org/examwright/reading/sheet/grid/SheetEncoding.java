package org.examwright.reading.sheet.grid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.examwright.reading.source.Problems;

/** Decodes text as spreadsheet programs save it, which is seldom as UTF-8 alone. */
final class SheetEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private SheetEncoding() {}

  /** The text without a byte order mark; nothing if it is none, which is reported. */
  static Optional<String> decoded(byte[] bytes, Problems problems) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3).or(() -> windows(bytes, problems));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    int[] noughts = noughts(bytes);
    int sample = Math.min(SAMPLE, bytes.length);
    if (noughts[1] * 4 > sample && noughts[0] == 0) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
    }
    if (noughts[0] * 4 > sample && noughts[1] == 0) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
    }
    if ((noughts[0] + noughts[1]) * 50 > sample) {
      problems.error(problems.at(1, 1), "the file is no text", "name a .xlsx, .csv or .tsv file");
      return Optional.empty();
    }
    return utf8(bytes, 0).or(() -> windows(bytes, problems));
  }

  private static Optional<String> utf8(byte[] bytes, int from) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> windows(byte[] bytes, Problems problems) {
    problems.warning(
        problems.at(1, 1),
        "the file is not UTF-8 and is read as Windows-1252, as Excel saves it",
        "look at letters such as ä, é or ß; to be sure, save it as `CSV UTF-8` or as .xlsx");
    return Optional.of(new String(bytes, WINDOWS));
  }

  /** How many noughts stand at even and at odd places. */
  private static int[] noughts(byte[] bytes) {
    int[] noughts = new int[2];
    for (int i = 0; i < Math.min(SAMPLE, bytes.length); i++) {
      noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    return noughts;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
