package org.examwright.exporters.qti;

import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Option;

/** The options of all QTI exporters. */
public record QtiOptions(
    @Option("What the quiz is called in the learning platform; by default the set's title.")
        String title) {
  static final QtiOptions DEFAULTS = new QtiOptions("");

  QuestionSet applyTo(QuestionSet set) {
    return title.isBlank()
        ? set
        : new QuestionSet(title, set.language(), set.sections(), set.assets());
  }
}
