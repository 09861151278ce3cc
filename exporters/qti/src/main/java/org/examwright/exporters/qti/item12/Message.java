package org.examwright.exporters.qti.item12;

import org.examwright.model.text.RichText;

/** Feedback, with the ident by which rules and Canvas know it. */
public record Message(String ident, RichText text) {
  public static final String GENERAL = "general_fb";
  public static final String CORRECT = "correct_fb";
  public static final String INCORRECT = "general_incorrect_fb";
  public static final String SOLUTION = "solution";

  /** The ident of the feedback to an answer. */
  public static String identFor(String answer) {
    return answer + "_fb";
  }
}
