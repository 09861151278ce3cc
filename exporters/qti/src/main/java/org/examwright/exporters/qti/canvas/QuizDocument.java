package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.naming.QuestionNames;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the quiz with all its questions.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html">QTI 1.2, XML
 *     binding</a>
 */
final class QuizDocument {
  private static final int LONGEST_TITLE = 120;

  private final XmlWriter xml = new XmlWriter();
  private final SetIdentity identity;
  private final ItemWriter items;

  QuizDocument(SetIdentity identity, PackagePictures pictures, String language) {
    this.identity = identity;
    this.items = new ItemWriter(xml, pictures, language);
  }

  String of(QuestionSet set) {
    xml.open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2");
    xml.open(
        "assessment", "ident", identity.quiz(), "title", set.title(), "xml:lang", set.language());
    xml.open("section", "ident", "root_section");
    QuestionNames names = new QuestionNames(set);
    int place = 1;
    for (int i = 0; i < set.sections().size(); i++) {
      Section section = set.sections().get(i);
      heading(section, identity.quiz() + "-section-" + (i + 1));
      for (Question question : section.questions()) {
        String title = names.of(question, place++, LONGEST_TITLE);
        items.write(question, identity.question(question.id()), title);
      }
    }
    return xml.close().close().close().finish();
  }

  /** Canvas takes a section for a pool to draw from; a text is what comes closest to a heading. */
  private void heading(Section section, String ident) {
    String name = String.join(" / ", section.path());
    List<Block> blocks = new ArrayList<>();
    if (!name.isEmpty()) {
      blocks.add(new Block.Heading(2, List.of(new Inline.Text(name))));
    }
    blocks.addAll(section.introduction().blocks());
    if (!blocks.isEmpty()) {
      items.text(ident, name, new RichText(blocks));
    }
  }
}
