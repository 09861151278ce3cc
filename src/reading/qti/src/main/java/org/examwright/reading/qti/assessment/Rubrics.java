package org.examwright.reading.qti.assessment;

import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.text.RichText;

/**
 * What stands in an item for graders.
 *
 * @param modelAnswer the first of such texts, unless it says that it is none
 * @param graderNotes all others
 */
record Rubrics(RichText modelAnswer, RichText graderNotes) {
  private static final Set<String> LEARNERS = Set.of("", "candidate");

  /** How our own packages tell notes from model answers. */
  private static final String NOTES = "grader-notes";

  /** Whether an element is a text that learners do not see. */
  static boolean isForGraders(Tag tag) {
    return tag.is("rubricblock")
        && Stream.of(tag.attribute("view").strip().split("\\s+")).noneMatch(LEARNERS::contains);
  }

  static Rubrics of(ItemContext context) {
    RichText model = RichText.EMPTY;
    RichText notes = RichText.EMPTY;
    for (Tag rubric : context.item().descendants().filter(Rubrics::isForGraders).toList()) {
      RichText text = context.text(rubric);
      if (model.isEmpty() && !rubric.attribute("class").contains(NOTES)) {
        model = text;
      } else {
        notes = notes.then(text);
      }
    }
    return new Rubrics(model, notes);
  }

  boolean isEmpty() {
    return modelAnswer.isEmpty() && graderNotes.isEmpty();
  }
}
