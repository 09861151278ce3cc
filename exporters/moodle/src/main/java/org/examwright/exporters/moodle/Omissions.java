package org.examwright.exporters.moodle;

import java.util.Optional;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;

/** The questions that a file goes without, since Moodle would refuse them or read others. */
@FunctionalInterface
public interface Omissions {

  /** The loss of a question that is left out; nothing if it is not. */
  Optional<Diagnostic> of(Question question);

  /** Whether a question is one of them. */
  default boolean contain(Question question) {
    return of(question).isPresent();
  }

  /** Those of both. */
  default Omissions and(Omissions others) {
    return question -> of(question).or(() -> others.of(question));
  }

  /**
   * What no format says to Moodle.
   *
   * @param format the id of the format that is written
   */
  static Omissions common(UnknownCredits credits, String format) {
    return new MoodleOmissions(credits, format);
  }
}
