package org.examwright.reading.qti.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.text.RichText;

/**
 * What stands in an item for graders.
 *
 * @param modelAnswer the first of such texts
 * @param graderNotes all others
 */
record Rubrics(RichText modelAnswer, RichText graderNotes) {
  private static final Set<String> LEARNERS = Set.of("", "candidate");

  /** Whether an element is a text that learners do not see. */
  static boolean isForGraders(Tag tag) {
    return tag.is("rubricblock")
        && Stream.of(tag.attribute("view").strip().split("\\s+")).noneMatch(LEARNERS::contains);
  }

  static Rubrics of(ItemContext context) {
    List<RichText> texts =
        context
            .item()
            .descendants()
            .filter(Rubrics::isForGraders)
            .map(context::text)
            .filter(text -> !text.isEmpty())
            .toList();
    RichText notes = RichText.EMPTY;
    for (RichText text : texts.subList(Math.min(1, texts.size()), texts.size())) {
      notes = notes.then(text);
    }
    return new Rubrics(texts.isEmpty() ? RichText.EMPTY : texts.getFirst(), notes);
  }

  boolean isEmpty() {
    return modelAnswer.isEmpty() && graderNotes.isEmpty();
  }
}
