package org.examwright.reading.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.source.Problems;

/** The characters of a page, which may say itself how they are encoded. */
final class PageText {
  private static final int SAMPLE = 4_000;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,30})");
  private static final Pattern MESSAGE = Pattern.compile("(?i)\\A\\s*(?:From:|MIME-Version:)");
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<(?:html|!doctype|body|head|div|p|h[1-6]|ol|ul|li|table|form|span|b|br)\\b");

  private PageText() {}

  /** The text; nothing if the file is no page, which has been reported. */
  static Optional<String> of(byte[] bytes, Problems problems) {
    String sample =
        new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1);
    if (sample.startsWith("\u00D0\u00CF\u0011\u00E0") || sample.startsWith("{\\rtf")) {
      return refused(
          problems, "this is a document of an older Word", "save it as .docx and read that");
    }
    if (MESSAGE.matcher(sample).find()) {
      return refused(
          problems,
          "the page is packed into one file (.mht), which is not understood",
          "save it again as a web page, HTML only");
    }
    if (sample.startsWith("PK") || sample.startsWith("%PDF")) {
      return refused(problems, "the file is no page", "name an HTML file");
    }
    String text = decoded(bytes, sample, problems).replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      return refused(problems, "the file is empty", "save the page again");
    }
    if (!MARKUP.matcher(text).find()) {
      return refused(
          problems,
          "there is no HTML in the file",
          "read it as text: name it `.txt`, or use --from text");
    }
    return Optional.of(text);
  }

  private static Optional<String> refused(Problems problems, String what, String hint) {
    problems.error(problems.at(1, 1), what, hint);
    return Optional.empty();
  }

  private static String decoded(byte[] bytes, String sample, Problems problems) {
    if (sample.startsWith("\u00FF\u00FE") || sample.startsWith("\u00FE\u00FF")) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int start = sample.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      Charset said = said(sample);
      problems.note(problems.at(1, 1), "the page is read as " + said.displayName());
      return new String(bytes, said);
    }
  }

  /** What a page says that it is encoded in, as browsers take it. */
  private static Charset said(String sample) {
    Matcher charset = CHARSET.matcher(sample);
    try {
      Charset named = charset.find() ? Charset.forName(charset.group(1)) : null;
      boolean other =
          named != null
              && !named.equals(StandardCharsets.UTF_8)
              && !named.equals(StandardCharsets.ISO_8859_1);
      return other && named != null ? named : Charset.forName("windows-1252");
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charset.forName("windows-1252");
    }
  }
}
