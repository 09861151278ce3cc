package org.examwright.reading.qti.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.xml.XmlEncoding;

/** Decodes a document, whatever its bytes are. */
final class XmlCharset {
  private static final String WINDOWS = "windows-1252";

  private XmlCharset() {}

  /** The text without a byte order mark; bytes that make no sense are reported and replaced. */
  static String decoded(byte[] bytes, Origin origin, Problems problems) {
    try {
      return XmlEncoding.text(bytes);
    } catch (XMLStreamException e) {
      Charset charset = XmlEncoding.of(bytes);
      boolean latin = charset.equals(StandardCharsets.UTF_8) && Charset.isSupported(WINDOWS);
      problems.warning(
          origin,
          "the file is not "
              + charset.name()
              + ", as it should be"
              + (latin ? ": it is read as Windows-1252" : ": some characters are lost"),
          "look at its letters with accents");
      return XmlEncoding.anyText(bytes, latin ? Charset.forName(WINDOWS) : charset);
    }
  }
}
