package org.examwright.reading.moodlexml;

import org.examwright.reading.moodle.StoredAnswers;

/** Reads accepted wordings. */
record WordFields(Fields fields) {

  Answers.Compared read() {
    StoredAnswers stored = new StoredAnswers(fields.isSet("usecase"), fields.places().problems());
    for (XmlContent.Element answer : fields.answers()) {
      stored.word(
          fields.stored(answer),
          fields.credit(answer),
          fields.feedback(answer),
          fields.origin(answer));
    }
    return new Answers.Compared(stored.shortAnswer(), stored.otherwise());
  }
}
