package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;

/** The parts of a file that somebody took for a template: opened, if it is a Word document. */
final class TemplateFile {
  private static final String SAVE =
      "open it in Word and save it as Word document (.docx) without a password";

  private final Map<String, byte[]> parts;
  private final Map<String, Document> opened = new LinkedHashMap<>();
  private final String main;
  private final String styles;
  private final String numbering;

  private TemplateFile(Map<String, byte[]> parts, String main, String styles, String numbering) {
    this.parts = parts;
    this.main = main;
    this.styles = styles;
    this.numbering = numbering;
  }

  static TemplateFile of(byte[] file) throws UnusableTemplateException {
    switch (FileMagic.valueOf(file)) {
      case OOXML -> {}
      case OLE2 ->
          throw new UnusableTemplateException("is an old Word file (.doc) or has a password", SAVE);
      case RTF -> throw new UnusableTemplateException("is a file in Rich Text Format", SAVE);
      default -> throw new UnusableTemplateException("is no Word document (.docx)", SAVE);
    }
    try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(file))) {
      return of(opc);
    } catch (InvalidFormatException | IOException | RuntimeException e) {
      // the library throws all kinds of exceptions for broken files
      throw new UnusableTemplateException("is damaged, or no Word document (.docx)", SAVE);
    }
  }

  private static TemplateFile of(OPCPackage opc)
      throws UnusableTemplateException, InvalidFormatException, IOException {
    if (!opc.getPartsByContentType(XWPFRelation.MACRO_DOCUMENT.getContentType()).isEmpty()
        || !opc.getPartsByContentType(XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType())
            .isEmpty()) {
      throw new UnusableTemplateException(
          "has macros", "open it in Word and save it as Word document (.docx), which has none");
    }
    opc.replaceContentType(
        XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
    if (opc.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).size() != 1) {
      throw new UnusableTemplateException("is an Office file, but no Word document", SAVE);
    }
    opc.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)
        .forEach(picture -> opc.removeRelationship(picture.getId())); // it shows another text
    try (XWPFDocument document = new XWPFDocument(opc)) {
      if (document.getStyles() == null) {
        document.createStyles();
      }
      if (document.getNumbering() == null) {
        document.createNumbering();
      }
      PageMeasures.complete(document.getDocument().getBody());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return new TemplateFile(
          unzipped(out.toByteArray()),
          name(document.getPackagePart().getPartName().getName()),
          name(document.getStyles().getPackagePart().getPartName().getName()),
          name(document.getNumbering().getPackagePart().getPartName().getName()));
    }
  }

  private static String name(String part) {
    return part.substring(1);
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  Document text() {
    return part(main);
  }

  Document styles() {
    return part(styles);
  }

  Document numbering() {
    return part(numbering);
  }

  /** All parts that may name styles or have text, by their names. */
  Map<String, Document> all() {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    Map<String, Document> all = new LinkedHashMap<>();
    for (String name : parts.keySet()) {
      if (name.startsWith(folder)
          && name.endsWith(".xml")
          && name.indexOf('/', folder.length()) < 0) {
        all.put(name, part(name));
      }
    }
    return all;
  }

  private Document part(String name) {
    return opened.computeIfAbsent(
        name, each -> WordXml.parse(parts.getOrDefault(each, new byte[0])));
  }

  /** The parts with what has been changed. */
  TemplateParts changed() {
    Map<String, Document> texts = all();
    opened.forEach((name, part) -> parts.put(name, WordXml.bytes(part)));
    return TemplateParts.of(parts, texts, main);
  }
}
