package org.examwright.reading.moodlexml;

import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Source;
import org.examwright.model.moodle.CategoryPath;
import org.examwright.model.moodle.xml.XmlType;
import org.examwright.reading.moodle.Bank;
import org.examwright.reading.moodle.Places;
import org.examwright.reading.moodle.ShownField;
import org.examwright.reading.moodle.StoredTexts;

/** Reads the questions of a file one after the other; a category is a question as well. */
final class MoodleXmlBank {
  private final Places places;
  private final StoredTexts texts;
  private final Bank bank;

  MoodleXmlBank(Source source, Places places) {
    this.places = places;
    this.texts = new StoredTexts(source.pictures(), places.problems());
    this.bank = new Bank(source.baseName(MoodleXmlReader.EXTENSIONS), places.problems());
  }

  Optional<QuestionSet> read(String file) {
    QuestionElements.each(file, places, this::read);
    return bank.set(texts);
  }

  private void read(XmlContent.Element question) {
    Fields fields = new Fields(question, places, texts);
    try {
      if (question.attribute("type").equals(XmlType.CATEGORY.word())) {
        category(question, fields);
      } else {
        new QuestionConversion(fields).read().ifPresent(bank::add);
      }
    } catch (InvalidQuestionException e) {
      bank.leaveOut(places.of(question.place()), e);
    }
  }

  private void category(XmlContent.Element question, Fields fields) {
    CategoryPath path = CategoryPath.read(question.textOf("category"));
    if (!path.context().isEmpty() && !path.context().equals(CategoryPath.COURSE)) {
      fields.note("that the category is one of the " + path.context() + " is left out");
    }
    if (!question.value("idnumber").isEmpty()) {
      fields.note("the id number of the category is left out");
    }
    bank.category(ShownField.ofEach(path.names()), fields.text("info"));
  }
}
