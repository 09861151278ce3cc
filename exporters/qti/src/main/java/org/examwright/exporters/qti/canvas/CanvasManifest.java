package org.examwright.exporters.qti.canvas;

import java.util.Collection;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.rendering.xml.XmlWriter;

/** Writes the list of the package's files as Canvas's own exports have it. */
final class CanvasManifest {
  static final String FILE = "imsmanifest.xml";

  private static final String APPLICATION_RESOURCE =
      "associatedcontent/imscc_xmlv1p1/learning-application-resource";

  private CanvasManifest() {}

  static String ofQuiz(
      String quiz, String quizFile, String settingsFile, PackagePictures pictures) {
    XmlWriter xml = open();
    String settings = quiz + "-settings";
    xml.open("resource", "identifier", quiz, "type", "imsqti_xmlv1p2");
    xml.empty("file", "href", quizFile);
    xml.empty("dependency", "identifierref", settings);
    xml.close();
    resource(xml, settings, APPLICATION_RESOURCE, settingsFile);
    return close(xml, pictures);
  }

  /** The list of banks, which Canvas keeps with what is no assessment of the standard. */
  static String ofBanks(Collection<String> banks, PackagePictures pictures) {
    XmlWriter xml = open();
    banks.forEach(bank -> resource(xml, bank, APPLICATION_RESOURCE, bankFile(bank)));
    return close(xml, pictures);
  }

  static String bankFile(String ident) {
    return "non_cc_assessments/" + ident + ".xml.qti";
  }

  private static XmlWriter open() {
    XmlWriter xml = new XmlWriter();
    xml.open(
        "manifest",
        "xmlns",
        "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
        "identifier",
        "manifest");
    xml.open("metadata");
    xml.leaf("schema", "IMS Content").leaf("schemaversion", "1.1.3");
    xml.close();
    xml.empty("organizations");
    xml.open("resources");
    return xml;
  }

  private static String close(XmlWriter xml, PackagePictures pictures) {
    int picture = 1;
    for (String path : pictures.paths()) {
      resource(xml, "picture-" + picture++, "webcontent", path);
    }
    return xml.close().close().finish();
  }

  private static void resource(XmlWriter xml, String identifier, String type, String href) {
    xml.open("resource", "identifier", identifier, "type", type, "href", href);
    xml.empty("file", "href", href);
    xml.close();
  }
}
