package org.examwright.exporters.qti.assessment;

import java.util.List;

/** The names of the outcome variables. */
final class Outcomes {
  static final String SCORE = "SCORE";
  static final String MAXIMUM = "MAXSCORE";
  static final String MINIMUM = "MINSCORE";
  static final String FEEDBACK = "FEEDBACK";

  private Outcomes() {}

  /** Which outcome says whether some feedback is shown. */
  static String feedback(QtiVersion version, String message) {
    return version.listsFeedback() ? FEEDBACK : message;
  }

  /** Where the score of one response is kept. */
  static String scoreOf(Response response, List<Response> all) {
    return all.size() == 1 ? SCORE : SCORE + response.id().substring(Response.ONLY.length());
  }
}
