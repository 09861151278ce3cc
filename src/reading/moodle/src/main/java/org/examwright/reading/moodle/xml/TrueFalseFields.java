package org.examwright.reading.moodle.xml;

import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;

/** Reads the two answers of a statement. */
record TrueFalseFields(StoredFields fields) {

  Interaction read() {
    RichText whenTrue = RichText.EMPTY;
    RichText whenFalse = RichText.EMPTY;
    boolean keyIsTrue = false;
    boolean keyIsFalse = false;
    for (XmlContent.Element answer : fields.answers()) {
      String word = fields.stored(answer);
      boolean right = fields.credit(answer).signum() > 0;
      if (!word.equals("true") && !word.equals("false")) {
        fields
            .places()
            .warning(
                answer.place(),
                "the answer `" + word + "` is not in lower case, and Moodle may take it wrongly",
                "write `true` and `false`");
      }
      if (word.equalsIgnoreCase("true")) {
        whenTrue = fields.feedback(answer);
        keyIsTrue |= right;
      } else {
        whenFalse = fields.feedback(answer);
        keyIsFalse |= right;
      }
    }
    if (keyIsTrue == keyIsFalse) {
      throw new InvalidQuestionException(
          "it is not said whether the statement is true", "give one of the two answers 100 %");
    }
    return new Interaction.TrueFalse(keyIsTrue, whenTrue, whenFalse);
  }
}
