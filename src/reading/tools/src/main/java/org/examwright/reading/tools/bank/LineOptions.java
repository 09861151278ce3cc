package org.examwright.reading.tools.bank;

import org.examwright.model.text.RichText;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.SourceLine;

/** How a line is an option. */
interface LineOptions {
  /** What the first line asks. */
  RichText stem(SourceLine line);

  /** Reads an option. */
  void add(SourceLine line, OfferedChoices choices);

  /** How the right ones are marked, for a hint. */
  String howToMark();
}
