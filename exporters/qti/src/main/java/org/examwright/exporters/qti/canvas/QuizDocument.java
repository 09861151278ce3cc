package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.exporters.qti.platform.CanvasQuizzes;
import org.examwright.exporters.qti.platform.Platform;
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
  static final int LONGEST_TITLE = 120;

  private final XmlWriter xml = new XmlWriter();
  private final SetIdentity identity;
  private final ItemWriter items;
  private final boolean besideQuestions;

  /**
   * A quiz of one package.
   *
   * @param platform of New Quizzes alone, texts stand beside questions, and not between them
   */
  QuizDocument(SetIdentity identity, PackagePictures pictures, String language, Platform platform) {
    this.identity = identity;
    this.besideQuestions = platform.hasOnly(CanvasQuizzes.NEW);
    this.items = new ItemWriter(xml, pictures, language, platform);
  }

  byte[] of(QuestionSet set) {
    xml.open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2");
    xml.open(
        "assessment", "ident", identity.quiz(), "title", set.title(), "xml:lang", set.language());
    xml.open("section", "ident", "root_section");
    QuestionNames names = new QuestionNames(set);
    int place = 1;
    for (int i = 0; i < set.sections().size(); i++) {
      Section section = set.sections().get(i);
      Map<Question, String> titles = new LinkedHashMap<>();
      for (Question question : section.questions()) {
        titles.put(question, names.of(question, place++, LONGEST_TITLE));
      }
      String ident = identity.quiz() + "-section-" + (i + 1);
      String group = identity.quiz() + "-group-" + (i + 1);
      String name = section.path().isEmpty() ? set.title() : name(section);
      if (besideQuestions) {
        new Stimuli(items, identity, ident, name).write(xml, section, group, titles);
        continue;
      }
      heading(section, ident);
      if (section.pick() == null) {
        titles.forEach(this::item);
      } else {
        pool(section, section.pick(), group, name, titles);
      }
    }
    return xml.close().close().close().finishBytes();
  }

  private void item(Question question, String title) {
    items.write(question, identity.question(question.id()), title, "");
  }

  /** A text in a group would be drawn like a question: it stands in front. */
  private void pool(
      Section section, int pick, String ident, String name, Map<Question, String> titles) {
    titles.forEach(
        (question, title) -> {
          if (!question.isAnswered()) {
            item(question, title);
          }
        });
    QuestionGroup.open(xml, ident, name, section, pick, "");
    titles.forEach(
        (question, title) -> {
          if (question.isAnswered()) {
            item(question, title);
          }
        });
    xml.close();
  }

  private static String name(Section section) {
    return String.join(" / ", section.path());
  }

  /** Canvas takes a section for a pool to draw from; a text is what comes closest to a heading. */
  private void heading(Section section, String ident) {
    RichText text = headingOf(section);
    if (!text.isEmpty()) {
      items.text(ident, name(section), text);
    }
  }

  /** The name and introduction of a section; may be empty. */
  static RichText headingOf(Section section) {
    String name = name(section);
    List<Block> blocks = new ArrayList<>();
    if (!name.isEmpty()) {
      blocks.add(new Block.Heading(2, List.of(new Inline.Text(name))));
    }
    blocks.addAll(section.introduction().blocks());
    return new RichText(blocks);
  }
}
