package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlOptions;
import org.examwright.rendering.archive.StableZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * The parts of a finished document, each compressed by itself.
 *
 * <p>The text of a bank is a hundred megabytes of XML: it never stands in memory as a whole.
 */
final class Packed {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String TEXT = "word/document.xml";

  private final Map<String, byte[]> parts =
      new TreeMap<>(
          Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
              .thenComparing(Comparator.naturalOrder()));

  private Packed() {}

  /** Takes the parts of a document, whose text is gone afterwards. */
  static Packed of(XWPFDocument document) throws IOException {
    Packed packed = new Packed();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(text)) {
      document.getDocument().save(out, asDocument());
    }
    document.getDocument().setBody(CTBody.Factory.newInstance());
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    document.write(rest);
    packed.addAll(rest.toByteArray());
    packed.parts.put(TEXT, text.toByteArray());
    return packed;
  }

  /** As the library itself writes a document's text. */
  private static XmlOptions asDocument() {
    XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    options.setSaveSyntheticDocumentElement(new QName(Markup.WORD, "document"));
    return options;
  }

  private void addAll(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(part)) {
          zip.transferTo(out);
        }
        parts.put(entry.getName(), part.toByteArray());
      }
    }
  }

  /** The file, in which the library would write the time, and the parts in no certain order. */
  byte[] file() {
    StableZip zip = new StableZip();
    parts.forEach(
        (name, part) -> zip.add(name, new InflaterInputStream(new ByteArrayInputStream(part))));
    return zip.toByteArray();
  }
}
