package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.xml.XmlDefaults;
import org.examwright.reading.moodle.bank.StoredChoice;
import org.examwright.reading.moodle.bank.StoredChoices;

/** Reads the choices of a question. */
record ChoiceFields(StoredFields fields) {
  Interaction read() {
    List<StoredChoice> stored = stored();
    boolean single =
        fields.question().child("single").isPresent()
            ? fields.isSet("single")
            : stored.stream().anyMatch(choice -> isFull(choice.credit())); // what Moodle takes
    List<Choice> choices =
        single
            ? StoredChoices.single(stored, fields.origin(), fields.places().problems())
            : StoredChoices.multiple(stored);
    return new Interaction.ChoiceSelection(!single, choices, fields.isSet("shuffleanswers"));
  }

  /** The same where each right option has the whole credit, and all of them together earn it. */
  Interaction allOrNothing() {
    fields.warning(
        "that only the whole answer earns something is left out: each right option earns its share",
        "make it so on the platform");
    List<Choice> choices =
        stored().stream()
            .map(each -> new Choice(each.content(), isFull(each.credit()), null, each.feedback()))
            .toList();
    return new Interaction.ChoiceSelection(true, choices, fields.isSet("shuffleanswers"));
  }

  private List<StoredChoice> stored() {
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
    return stored;
  }

  private static boolean isFull(BigDecimal credit) {
    return credit.compareTo(MoodleCredits.FULL) == 0;
  }
}
