package org.examwright.exporters.qti.canvas;

import org.examwright.model.text.RichText;

/** Feedback, with the ident by which rules and Canvas know it. */
record Message(String ident, RichText text) {
  static final String GENERAL = "general_fb";
  static final String CORRECT = "correct_fb";
  static final String INCORRECT = "general_incorrect_fb";
  static final String SOLUTION = "solution";

  static String identFor(String answer) {
    return answer + "_fb";
  }
}
