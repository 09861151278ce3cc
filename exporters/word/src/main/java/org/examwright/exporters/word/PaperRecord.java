package org.examwright.exporters.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What paper does not show of a set, in a part of the document that programs keep and do not show.
 *
 * <p>What is printed is never in it, so that whoever edits the document edits the questions.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 *     ECMA-376, part 1, section 22.5</a>
 */
record PaperRecord(String xml) {
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

  /** Adds it to a document, whose template may have brought such parts along. */
  void addTo(XWPFDocument document) {
    OPCPackage parts = document.getPackage();
    try {
      int number = 1;
      PackagePartName name = name(number);
      while (parts.containPart(name)) {
        name = name(++number);
      }
      PackagePart part = parts.createPart(name, "application/xml");
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, KIND);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackagePartName name(int number) throws InvalidFormatException {
    return PackagingURIHelper.createPartName("/customXml/item" + number + ".xml");
  }
}
