package org.examwright.reading.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Characters;

/** Decodes a source; what is no UTF-8 text is named for what it is. */
public final class SourceText {
  private static final String SAVE_AS_UTF8 =
      "save the file as UTF-8: editors have it under `Save as` or `Save with encoding`";

  private static final String NO_TEXT = "the file is no text";
  private static final String NAME_A_SET =
      "name a question set: Markdown, GIFT, Aiken, Moodle XML, QTI or JSON";

  /**
   * By which readers mark places: allowed in a model's text, but no character, and in no source.
   */
  public static final int MARK = 0x10FFFE;

  private static final String WRITTEN_MARK = Character.toString(MARK);

  private SourceText() {}

  /**
   * The text of a source without a byte order mark and with line feeds alone as line ends.
   *
   * @return nothing when there is an error, which has been reported
   */
  public static Optional<String> of(Source source, Problems problems) {
    byte[] bytes = source.content();
    Optional<ForeignFile> foreign = ForeignFile.of(bytes);
    if (foreign.isPresent()) {
      problems.error(
          problems.at(1, 1), "the file is no text, but " + foreign.get().title(), NAME_A_SET);
      return Optional.empty();
    }
    if (isErased(bytes)) {
      problems.error(
          problems.at(1, 1),
          "the file is empty: all of its bytes are noughts",
          "it was damaged, perhaps as it was copied; look for another copy");
      return Optional.empty();
    }
    Encoding encoding = Encoding.of(bytes);
    if (encoding == Encoding.BINARY) {
      problems.error(problems.at(1, 1), NO_TEXT, NAME_A_SET);
      return Optional.empty();
    }
    if (encoding != Encoding.UTF_8) {
      return text(encoding.decoded(bytes), problems);
    }
    int start = Encoding.startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult outcome =
        decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), text, true);
    text.flip();
    if (outcome.isError() && Encoding.isBinary(bytes)) {
      problems.error(problems.at(1, 1), NO_TEXT, NAME_A_SET);
      return Optional.empty();
    }
    if (outcome.isError()) {
      return legacy(bytes, text.toString(), problems);
    }
    return text(text.toString(), problems);
  }

  private static Optional<String> text(String read, Problems problems) {
    String decoded = read.replace("\r\n", "\n").replace('\r', '\n');
    if (decoded.isBlank()) {
      problems.error(problems.at(1, 1), "the file is empty", "write a question into it");
      return Optional.empty();
    }
    return Optional.of(withoutControls(decoded, problems));
  }

  private static boolean isErased(byte[] bytes) {
    for (byte each : bytes) {
      if (each != 0) {
        return false;
      }
    }
    return bytes.length > 0;
  }

  /** A file whose first strange byte stands behind a text that is UTF-8. */
  private static Optional<String> legacy(byte[] bytes, String before, Problems problems) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    // what has been UTF-8 so far, beyond ASCII, is so no more only because it is damaged
    Optional<LegacyEncoding> encoding =
        before.chars().allMatch(c -> c < 0x80 || c == 0xFEFF) && before.length() + 1 < bytes.length
            ? LegacyEncoding.of(bytes)
            : Optional.empty();
    Optional<String> text = encoding.flatMap(found -> found.decoded(bytes));
    if (encoding.isEmpty() || text.isEmpty()) {
      problems.error(
          problems.at(line, column),
          "here the file is not UTF-8; it may be Windows-1252 or Latin-1",
          SAVE_AS_UTF8);
      return Optional.empty();
    }
    problems.warning(
        problems.at(line, column),
        "the file is not UTF-8 and is read as " + encoding.get().title(),
        "look at letters such as those here; to be sure, " + SAVE_AS_UTF8);
    return text(text.get(), problems);
  }

  private static String withoutControls(String text, Problems problems) {
    if (Characters.areAllowed(text) && !text.contains(WRITTEN_MARK)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Characters.isAllowed(codePoint) && codePoint != MARK) {
        out.appendCodePoint(codePoint);
      } else if (codePoint == '\f' || codePoint == 0x0B) {
        problems.pageEnd(problems.at(line, column));
        out.append(' ');
      } else {
        problems.leftOut(problems.at(line, column), codePoint);
      }
      i += Character.charCount(codePoint);
      line += codePoint == '\n' ? 1 : 0;
      column = codePoint == '\n' ? 1 : column + Character.charCount(codePoint);
    }
    return out.toString();
  }
}
