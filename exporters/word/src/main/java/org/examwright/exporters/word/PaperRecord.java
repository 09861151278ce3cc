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

  private static final String PROPERTIES_TYPE =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

  /** LibreOffice keeps no part that does not say what it is. */
  private static final String PROPERTIES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <ds:datastoreItem ds:itemID="{7F0B4C52-5B1A-4E0C-9E6D-3D1C6A2E8B47}"\
       xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">\
      <ds:schemaRefs><ds:schemaRef ds:uri="urn:examwright:paper"/></ds:schemaRefs>\
      </ds:datastoreItem>
      """;

  /** Adds it to a document, whose template may have brought such parts along. */
  void addTo(XWPFDocument document) {
    OPCPackage parts = document.getPackage();
    try {
      int number = 1;
      while (parts.containPart(name("item", number))
          || parts.containPart(name("itemProps", number))) {
        number++;
      }
      PackagePart part = write("item", number, "application/xml", xml, parts);
      PackagePart properties = write("itemProps", number, PROPERTIES_TYPE, PROPERTIES, parts);
      part.addRelationship(properties.getPartName(), TargetMode.INTERNAL, KIND + "Props");
      document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, KIND);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackagePart write(
      String name, int number, String type, String content, OPCPackage parts)
      throws InvalidFormatException, IOException {
    PackagePart part = parts.createPart(name(name, number), type);
    try (OutputStream out = part.getOutputStream()) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }

  private static PackagePartName name(String name, int number) throws InvalidFormatException {
    return PackagingURIHelper.createPartName("/customXml/" + name + number + ".xml");
  }
}
