package org.examwright.reading.moodle.xml;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.moodle.xml.XmlDefaults;
import org.examwright.reading.moodle.bank.StoredChoice;
import org.examwright.reading.moodle.bank.StoredChoices;

/** Reads the choices of a question. */
record ChoiceFields(StoredFields fields) {
  Interaction read() {
    boolean single = fields.isSet("single");
    List<StoredChoice> stored = new ArrayList<>();
    for (XmlContent.Element answer : fields.answers()) {
      RichText text = fields.text(answer);
      if (text.isEmpty()) {
        fields.places().note(answer.place(), "an option without a text is left out");
      } else {
        stored.add(new StoredChoice(text, fields.credit(answer), fields.feedback(answer)));
      }
    }
    String labels = fields.value("answernumbering");
    if (!labels.isEmpty() && !labels.equals(XmlDefaults.CHOICE_LABELS)) {
      fields.note("that the options are labelled by `" + labels + "` is left out");
    }
    if (fields.isSet("showstandardinstruction")) {
      fields.note("that Moodle says how many options to choose is left out");
    }
    List<Choice> choices =
        single
            ? StoredChoices.single(stored, fields.origin(), fields.places().problems())
            : StoredChoices.multiple(stored);
    return new Interaction.ChoiceSelection(!single, choices, fields.isSet("shuffleanswers"));
  }
}
