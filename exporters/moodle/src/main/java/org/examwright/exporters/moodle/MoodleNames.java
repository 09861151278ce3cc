package org.examwright.exporters.moodle;

import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.moodle.PlainField;
import org.examwright.rendering.naming.QuestionNames;

/** The names of questions, as Moodle's question bank lists them. */
public final class MoodleNames {
  private final QuestionNames names;

  public MoodleNames(QuestionSet set) {
    this.names = new QuestionNames(set);
  }

  /**
   * The name of a question, as it is to be stored.
   *
   * @param place in the set, counted from 1
   */
  public String of(Question question, int place) {
    return PlainField.shortened(names.of(question, place, PlainField.LONGEST));
  }

  /** Whether Moodle has no room for the whole of a name that the author gave. */
  boolean isCut(Question question, int place) {
    return !question.title().isEmpty()
        && !PlainField.written(names.of(question, place, Integer.MAX_VALUE))
            .equals(of(question, place));
  }
}
