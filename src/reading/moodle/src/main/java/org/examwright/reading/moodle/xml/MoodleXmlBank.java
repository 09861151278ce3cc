package org.examwright.reading.moodle.xml;

import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Source;
import org.examwright.moodle.CategoryPath;
import org.examwright.moodle.xml.XmlType;
import org.examwright.reading.moodle.bank.Bank;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.ShownField;
import org.examwright.reading.moodle.bank.StoredTexts;

/** Reads the questions of a file one after the other; a category is a question as well. */
final class MoodleXmlBank {
  private final FilePlaces places;
  private final StoredTexts texts;
  private final Bank bank;

  MoodleXmlBank(Source source, FilePlaces places) {
    this.places = places;
    this.texts = new StoredTexts(source.pictures(), places.problems());
    this.bank = new Bank(source.baseName(MoodleXmlReader.EXTENSIONS), places.problems());
  }

  Optional<QuestionSet> read(String file) {
    QuestionElements.each(file, places, this::read);
    return bank.set(texts);
  }

  private void read(XmlContent.Element question) {
    StoredFields fields = new StoredFields(question, places, texts);
    try {
      if (question.attribute("type").equals(XmlType.CATEGORY.word())) {
        category(question, fields);
      } else {
        new ElementConversion(fields).read().ifPresent(bank::add);
      }
    } catch (InvalidQuestionException e) {
      bank.leaveOut(places.of(question.place()), e);
    }
  }

  private void category(XmlContent.Element question, StoredFields fields) {
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
