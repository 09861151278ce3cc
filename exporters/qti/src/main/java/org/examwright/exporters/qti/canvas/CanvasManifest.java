package org.examwright.exporters.qti.canvas;

import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.rendering.xml.XmlWriter;

/** Writes the list of the package's files as Canvas's own exports have it. */
final class CanvasManifest {
  static final String FILE = "imsmanifest.xml";

  private CanvasManifest() {}

  static String of(String quiz, String quizFile, String settingsFile, PackagePictures pictures) {
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
    String settings = quiz + "-settings";
    xml.open("resource", "identifier", quiz, "type", "imsqti_xmlv1p2");
    xml.empty("file", "href", quizFile);
    xml.empty("dependency", "identifierref", settings);
    xml.close();
    resource(
        xml,
        settings,
        "associatedcontent/imscc_xmlv1p1/learning-application-resource",
        settingsFile);
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
