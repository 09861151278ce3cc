package org.examwright.reading.moodle.bank;

import java.util.HashSet;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Gives every question an id: Moodle's id number, or else one made from the content. */
final class QuestionIds {
  private final Problems problems;
  private final ContentIds made = new ContentIds();
  private final Set<String> taken = new HashSet<>();

  QuestionIds(Problems problems) {
    this.problems = problems;
  }

  String of(@Nullable String number, RichText stem, Origin origin) {
    if (number == null || number.isBlank()) {
      return make(stem);
    }
    String id = number.strip().replaceAll("\\s+", "-");
    if (id.length() > Question.LONGEST_ID) {
      problems.warning(
          origin,
          "the id number is longer than " + Question.LONGEST_ID + " characters and left out",
          "make it shorter; Moodle refuses it");
      return make(stem);
    }
    if (!id.equals(number)) {
      problems.note(origin, "the id number `" + number + "` becomes `" + id + "`");
    }
    if (!taken.add(id)) {
      problems.warning(
          origin,
          "another question has the id number `" + id + "` already: this one gets another",
          "give one of them another id number");
      return make(stem);
    }
    return id;
  }

  private String make(RichText stem) {
    String id = made.of(stem);
    while (!taken.add(id)) {
      id = made.of(stem);
    }
    return id;
  }
}
