package org.examwright.exporters.qti;

import org.examwright.exporters.qti.cartridge.Holdings;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Option;

/** The options of Common Cartridge. */
public record CartridgeOptions(
    @Option("What the quiz is called in the learning platform; by default the set's title.")
        String title,
    @Option("What the questions become: a quiz, a question bank to draw from, or both.")
        Holdings as) {
  static final CartridgeOptions DEFAULTS = new CartridgeOptions("", Holdings.QUIZ);

  QuestionSet applyTo(QuestionSet set) {
    return new QtiOptions(title).applyTo(set);
  }
}
