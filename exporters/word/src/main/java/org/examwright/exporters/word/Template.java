package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.examwright.rendering.archive.StableZip;

/**
 * The Word file that every document begins as: styles, numbering and settings, and no text.
 *
 * <p>It is kept as the parts that a Word file is a zip of, so that a change of a style can be read
 * and reviewed.
 */
final class Template {
  private static final List<String> PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/document.xml",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/numbering.xml",
          "word/settings.xml");

  private static final byte[] FILE = packed();

  private Template() {}

  /** A new document. */
  static XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(FILE));
  }

  private static byte[] packed() {
    StableZip zip = new StableZip();
    for (String part : PARTS) {
      try (InputStream resource = Template.class.getResourceAsStream("template/" + part)) {
        zip.add(part, Objects.requireNonNull(resource, part).readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return zip.toByteArray();
  }
}
