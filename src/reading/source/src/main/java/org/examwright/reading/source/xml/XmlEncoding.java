package org.examwright.reading.source.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Decodes a document by its byte order mark, or else by what its first line says.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
public final class XmlEncoding {
  private static final int FIRST_LINE = 200;
  private static final String WINDOWS = "windows-1252";
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private XmlEncoding() {}

  /**
   * The text of a document without a byte order mark.
   *
   * @throws XMLStreamException if some of its bytes are no characters; the parser of the JDK would
   *     say so on the console
   */
  public static String text(byte[] document) throws XMLStreamException {
    Charset charset = of(document);
    try {
      return unmarked(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(document))
              .toString());
    } catch (CharacterCodingException e) {
      throw new XMLStreamException("the document is not " + charset.name(), e);
    }
  }

  /** The text read as another charset, with what are no characters in it replaced. */
  public static String anyText(byte[] document, Charset charset) {
    return unmarked(new String(document, charset));
  }

  /** What a document is written in; UTF-8 if nothing says so. */
  public static Charset of(byte[] document) {
    if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(document, 0xFE, 0xFF) || startsWith(document, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(document, 0xFF, 0xFE) || startsWith(document, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(
                document, 0, Math.min(document.length, FIRST_LINE), StandardCharsets.ISO_8859_1));
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

  private static String unmarked(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
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
