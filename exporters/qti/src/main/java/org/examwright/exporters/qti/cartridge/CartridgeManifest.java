package org.examwright.exporters.qti.cartridge;

import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.QuestionSet;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the list of what a cartridge holds.
 *
 * <p>Moodle looks for the namespace among the first 1,024 bytes, and refuses the whole cartridge
 * over anything that the schema does not allow.
 */
final class CartridgeManifest {
  static final String FILE = "imsmanifest.xml";

  private static final String QUIZ = "quiz";

  private final XmlWriter xml = new XmlWriter();

  private CartridgeManifest() {}

  /**
   * The list.
   *
   * @param quizFile empty when there is no quiz
   * @param bankFile empty when there is no bank
   * @param shown the pictures that the questions show
   */
  static String of(
      QuestionSet set,
      String identifier,
      String quizFile,
      String bankFile,
      PackagePictures pictures,
      Iterable<String> shown) {
    CartridgeManifest manifest = new CartridgeManifest();
    manifest.head(set, identifier);
    manifest.organization(set, !quizFile.isEmpty());
    manifest.xml.open("resources");
    if (!quizFile.isEmpty()) {
      manifest.questions(QUIZ, "assessment", quizFile, pictures, shown);
    }
    if (!bankFile.isEmpty()) {
      manifest.questions("bank", "question-bank", bankFile, pictures, shown);
    }
    for (String path : pictures.paths()) {
      manifest.picture(identifierOf(path, pictures), path);
    }
    return manifest.xml.close().close().finish();
  }

  private void head(QuestionSet set, String identifier) {
    xml.open(
        "manifest",
        "xmlns",
        "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
        "xmlns:lomimscc",
        "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest",
        "identifier",
        identifier);
    xml.open("metadata");
    xml.leaf("schema", "IMS Common Cartridge").leaf("schemaversion", "1.1.0");
    xml.open("lomimscc:lom").open("lomimscc:general").open("lomimscc:title");
    xml.leaf("lomimscc:string", GuardedText.inTitle(set.title()), "language", set.language());
    xml.close().close().close().close();
  }

  /** What does not hang in here, Moodle does not restore; a bank must not. */
  private void organization(QuestionSet set, boolean quiz) {
    xml.open("organizations");
    xml.open("organization", "identifier", "organization", "structure", "rooted-hierarchy");
    xml.open("item", "identifier", "root");
    if (quiz) {
      xml.open("item", "identifier", "item-quiz", "identifierref", QUIZ);
      xml.leaf("title", GuardedText.inTitle(set.title()));
      xml.close();
    }
    xml.close().close().close();
  }

  private void questions(
      String identifier,
      String type,
      String file,
      PackagePictures pictures,
      Iterable<String> shown) {
    xml.open("resource", "identifier", identifier, "type", "imsqti_xmlv1p2/imscc_xmlv1p1/" + type);
    xml.empty("file", "href", file);
    for (String path : shown) {
      xml.empty("dependency", "identifierref", identifierOf(path, pictures));
    }
    xml.close();
  }

  private void picture(String identifier, String path) {
    xml.open("resource", "identifier", identifier, "type", "webcontent", "href", path);
    xml.empty("file", "href", path);
    xml.close();
  }

  private static String identifierOf(String path, PackagePictures pictures) {
    int place = 1;
    for (String other : pictures.paths()) {
      if (other.equals(path)) {
        return "picture-" + place;
      }
      place++;
    }
    throw new IllegalArgumentException(path);
  }
}
