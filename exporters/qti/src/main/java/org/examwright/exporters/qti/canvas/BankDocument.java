package org.examwright.exporters.qti.canvas;

import org.examwright.exporters.qti.item12.ItemParts;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.rendering.naming.QuestionNames;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the questions of a section as a bank of Canvas, which has no banks within banks.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html">QTI 1.2, XML
 *     binding</a>
 */
final class BankDocument {
  private final SetIdentity identity;
  private final PackagePictures pictures;
  private final Platform platform;

  BankDocument(SetIdentity identity, PackagePictures pictures, Platform platform) {
    this.identity = identity;
    this.pictures = pictures;
    this.platform = platform;
  }

  String of(QuestionSet set, Section section, String ident, QuestionNames names, int first) {
    XmlWriter xml = new XmlWriter();
    ItemWriter items = new ItemWriter(xml, pictures, set.language(), platform);
    xml.open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2");
    xml.open("objectbank", "ident", ident);
    xml.open("qtimetadata");
    new ItemParts(xml).field("bank_title", title(set, section));
    xml.close();
    int place = first;
    for (var question : section.questions()) {
      String title = names.of(question, place++, QuizDocument.LONGEST_TITLE);
      items.write(question, identity.question(question.id()), title, "");
    }
    return xml.close().close().finish();
  }

  private static String title(QuestionSet set, Section section) {
    return section.path().isEmpty()
        ? set.title()
        : set.title() + ": " + String.join(" / ", section.path());
  }
}
