package org.examwright.exporters.qti.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.examwright.model.Gap;

/** Fills gaps: every answer of every gap at least once, some gaps not at all. */
record FilledGaps(Random random) {
  private static final int MIXED = 12;

  List<Attempt> of(List<Gap> gaps) {
    List<List<Answer>> places = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < gaps.size(); i++) {
      places.add(ScoredAnswers.ofGap(i, gaps.get(i)));
      most = Math.max(most, places.get(i).size());
    }
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < most + MIXED; i++) {
      List<Answer> answers = new ArrayList<>();
      for (List<Answer> place : places) {
        boolean left = i >= most && random.nextInt(4) == 0;
        int pick = i < most ? i % place.size() : random.nextInt(place.size());
        answers.add(left ? Answer.NONE : place.get(pick));
      }
      attempts.add(Attempt.together(answers));
    }
    return attempts;
  }
}
