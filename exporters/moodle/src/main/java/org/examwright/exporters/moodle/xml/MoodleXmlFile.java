package org.examwright.exporters.moodle.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.examwright.exporters.moodle.MoodleHtml;
import org.examwright.exporters.moodle.MoodleNames;
import org.examwright.exporters.moodle.MoodleTexts;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.exporters.moodle.SetCategories;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.xml.XmlType;

/** The whole document: every section is a category, followed by its questions. */
final class MoodleXmlFile {
  /** Moodle reads no files beside what it says of a category. */
  private final MoodleTexts introductions;

  /** By category, each to be written once: Moodle takes no second. */
  private final Map<String, RichText> said = new HashMap<>();

  private final QuestionSet set;
  private final Omissions omissions;
  private final MoodleXml xml = new MoodleXml();
  private final SetCategories categories;
  private final MoodleNames names;
  private final QuestionElement questions;

  MoodleXmlFile(QuestionSet set, MoodleXmlOptions options, Omissions omissions) {
    this.set = set;
    this.omissions = omissions;
    this.introductions = new MoodleTexts(new MoodleHtml.Pictureless(), set.language());
    this.categories = new SetCategories(set, options.category());
    this.names = new MoodleNames(set);
    set.sections()
        .forEach(
            section -> said.merge(categories.of(section), section.introduction(), RichText::then));
    this.questions = new QuestionElement(xml, new FieldElements(xml, set), options);
  }

  byte[] bytes() {
    xml.open("quiz");
    int place = 0;
    for (Section section : set.sections()) {
      category(section);
      for (Question question : section.questions()) {
        place++;
        if (!omissions.contain(question)) {
          questions.write(question, names.of(question, place));
        }
      }
    }
    return xml.close().finish();
  }

  private void category(Section section) {
    String category = categories.of(section);
    RichText introduction = Objects.requireNonNull(said.put(category, RichText.EMPTY));
    xml.open("question", "type", XmlType.CATEGORY.word());
    xml.open("category").leaf("text", category).close();
    xml.open("info", "format", TextFormat.HTML.xml());
    xml.leaf("text", introductions.full(introduction)).close();
    xml.empty("idnumber").close();
  }
}
