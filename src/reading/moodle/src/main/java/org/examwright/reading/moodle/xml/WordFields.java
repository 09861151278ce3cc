package org.examwright.reading.moodle.xml;

import org.examwright.reading.moodle.bank.StoredAnswers;

/** Reads accepted wordings. */
record WordFields(StoredFields fields) {

  AnswerReading.Compared read() {
    StoredAnswers stored = new StoredAnswers(fields.isSet("usecase"), fields.places().problems());
    for (XmlContent.Element answer : fields.answers()) {
      stored.word(
          fields.stored(answer),
          fields.credit(answer),
          fields.feedback(answer),
          fields.origin(answer));
    }
    return new AnswerReading.Compared(stored.shortAnswer(), stored.otherwise());
  }
}
