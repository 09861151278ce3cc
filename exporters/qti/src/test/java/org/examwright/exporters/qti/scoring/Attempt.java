package org.examwright.exporters.qti.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer to a question and what it deserves.
 *
 * @param responses by the names that the item gives them; those not given are absent
 * @param score from 0 to 1
 */
record Attempt(Map<String, List<String>> responses, double score) {
  /** Nobody earns less than nothing or more than everything. */
  Attempt {
    score = Math.clamp(score, 0, 1);
  }

  static Attempt unanswered() {
    return new Attempt(Map.of(), 0);
  }

  /** An answer to an item with one response. */
  static Attempt of(List<String> answer, double score) {
    return new Attempt(Map.of("RESPONSE", answer), score);
  }

  /** Answers to all responses of an item: they count alike, and one may take from the others. */
  static Attempt together(List<Answer> answers) {
    Map<String, List<String>> responses = new HashMap<>();
    double sum = 0;
    for (int i = 0; i < answers.size(); i++) {
      String given = answers.get(i).given();
      if (given != null) {
        responses.put(answers.size() == 1 ? "RESPONSE" : "RESPONSE_" + (i + 1), List.of(given));
      }
      sum += answers.get(i).credit();
    }
    return new Attempt(responses, sum / answers.size());
  }
}
