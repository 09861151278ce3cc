package org.examwright.exporters.qti.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.examwright.model.Question;

/** Compares what an item of QTI 2.1 to 3.0 gives for answers with what the model says. */
record ItemComparison(Question question, ItemPlayer player) {
  private static final double TOLERANCE = 1e-9;

  /** Everything that differs; empty when all is right. */
  List<String> differences(Random random) {
    List<String> differences = new ArrayList<>();
    for (Attempt attempt : new Attempts(random).at(question.interaction())) {
      double expected = attempt.score() * question.points().doubleValue();
      try {
        double score = player.score(attempt.responses());
        if (Math.abs(score - expected) > TOLERANCE) {
          differences.add(attempt + " earns " + score + ", not " + expected);
        }
      } catch (AssertionError e) {
        differences.add(attempt + ": " + e.getMessage());
      }
    }
    return differences;
  }
}
