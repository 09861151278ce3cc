package org.examwright.exporters.moodle;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** The version of Moodle that a file is written for, the oldest first. */
public enum MoodleTarget {
  MOODLE_4_1(false),
  MOODLE_4_5(true),
  MOODLE_5_0(true);

  /** The one that is written for when nobody chooses. */
  public static final MoodleTarget NEWEST = MOODLE_5_0;

  private final boolean ordering;

  /**
   * A version.
   *
   * @param ordering whether it has this type of question, as Moodle does from 4.4 on
   */
  MoodleTarget(boolean ordering) {
    this.ordering = ordering;
  }

  /** The set with questions of the types that this version has. */
  public QuestionSet fit(QuestionSet set) {
    return ordering
        ? set
        : set.with(set.sections().stream().map(MoodleTarget::withoutOrdering).toList());
  }

  /** What {@link #fit} changes. */
  public List<Diagnostic> losses(QuestionSet set) {
    return ordering
        ? List.of()
        : set.questions()
            .filter(question -> question.interaction() instanceof Interaction.Ordering)
            .map(MoodleTarget::orderingLoss)
            .toList();
  }

  private static Diagnostic orderingLoss(Question question) {
    return Diagnostic.loss(
        Weight.CHANGED,
        question.origin(),
        Feature.ORDERING,
        "an ordering question becomes a matching question that asks for the place of every item,"
            + " since Moodle has ordering from version 4.4 on",
        "choose a newer target, if your Moodle is newer");
  }

  private static Section withoutOrdering(Section section) {
    return section.with(section.questions().stream().map(MoodleTarget::withoutOrdering).toList());
  }

  private static Question withoutOrdering(Question question) {
    return question.interaction() instanceof Interaction.Ordering items
        ? new Question(
            question.id(),
            question.label(),
            question.title(),
            question.stem(),
            places(items),
            question.points(),
            question.feedback(),
            question.tags(),
            question.origin())
        : question;
  }

  private static Interaction places(Interaction.Ordering ordering) {
    List<Pair> pairs = new ArrayList<>();
    for (RichText item : ordering.items()) {
      pairs.add(new Pair(item, List.of(new Inline.Text(Integer.toString(pairs.size() + 1)))));
    }
    return new Interaction.Matching(pairs, List.of(), true);
  }
}
