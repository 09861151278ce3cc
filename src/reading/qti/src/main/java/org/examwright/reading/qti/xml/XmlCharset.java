package org.examwright.reading.qti.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/**
 * Decodes a document by its byte order mark, or else by what its first line says.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
final class XmlCharset {
  private static final int FIRST_LINE = 200;
  private static final String WINDOWS = "windows-1252";
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private XmlCharset() {}

  /** The text without a byte order mark; bytes that make no sense are reported and replaced. */
  static String decoded(byte[] bytes, Origin origin, Problems problems) {
    Charset charset = of(bytes);
    String text;
    try {
      text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      boolean latin = charset.equals(StandardCharsets.UTF_8) && Charset.isSupported(WINDOWS);
      problems.warning(
          origin,
          "the file is not "
              + charset.name()
              + ", as it should be"
              + (latin ? ": it is read as Windows-1252" : ": some characters are lost"),
          "look at its letters with accents");
      text = new String(bytes, latin ? Charset.forName(WINDOWS) : charset);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Charset of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(bytes, 0, Math.min(bytes.length, FIRST_LINE), StandardCharsets.ISO_8859_1));
    if (!declared.find() || declared.group(1).regionMatches(true, 0, "UTF-16", 0, 6)) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      return charset.equals(StandardCharsets.ISO_8859_1) && Charset.isSupported(WINDOWS)
          ? Charset.forName(WINDOWS)
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    if (bytes.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((bytes[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
