package org.examwright.exporters.qti;

import org.examwright.exporters.qti.platform.Packaging;
import org.examwright.exporters.qti.platform.QtiTarget;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Option;

/** The options of all QTI exporters. */
public record QtiOptions(
    @Option("What the quiz is called in the learning platform; by default the set's title.")
        String title,
    @Option("The platform that the package is for; by default all of them at once.")
        QtiTarget target,
    @Option("What the questions become: a quiz, or a bank of questions without one.")
        Packaging as) {
  static final QtiOptions DEFAULTS = new QtiOptions("");

  /** A quiz of another title for all platforms. */
  QtiOptions(String title) {
    this(title, QtiTarget.GENERIC, Packaging.QUIZ);
  }

  QuestionSet applyTo(QuestionSet set) {
    return title.isBlank() ? set : set.titled(title);
  }
}
