package org.examwright.reading.moodle.xml;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.moodle.bank.ShownField;

/** Reads pairs; one without a left side is a distractor. */
record MatchingFields(StoredFields fields) {

  Interaction read() {
    List<Pair> pairs = new ArrayList<>();
    List<List<Inline>> distractors = new ArrayList<>();
    for (XmlContent.Element pair : fields.question().children("subquestion")) {
      RichText left = fields.text(pair);
      String right = ShownField.of(pair.textOf("answer"));
      if (right.isEmpty()) {
        fields
            .places()
            .warning(pair.place(), "a pair without a right side is left out", "write it in Moodle");
      } else if (left.isEmpty()) {
        distractors.add(List.of(new Inline.Text(right)));
      } else {
        pairs.add(new Pair(left, List.of(new Inline.Text(right))));
      }
    }
    return new Interaction.Matching(pairs, distractors, fields.isSet("shuffleanswers"));
  }
}
