package org.examwright.reading.outline.doubt;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;

/**
 * What is usual in a set.
 *
 * @param asking how many questions there are to be answered
 * @param choosing how many of them have options
 * @param graded how many of them a platform can grade
 */
record SetHabits(int asking, int choosing, int graded) {
  private static final int FEW = 3;

  static SetHabits of(List<Question> questions, List<AskedHow> how) {
    int asking = 0;
    int choosing = 0;
    int graded = 0;
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Interaction interaction = question.interaction();
      boolean chooses =
          how.get(i).unkeyed() != null
              || interaction instanceof Interaction.ChoiceSelection
              || interaction instanceof Interaction.TrueFalse;
      boolean open =
          interaction instanceof Interaction.OpenResponse
              || interaction instanceof Interaction.FileUpload;
      asking += question.isAnswered() ? 1 : 0;
      choosing += chooses ? 1 : 0;
      graded += question.isAnswered() && !open ? 1 : 0;
    }
    return new SetHabits(asking, choosing, graded);
  }

  /** Whether nearly all questions have options. */
  boolean usuallyOffers() {
    return choosing >= FEW && choosing * 3 >= asking * 2;
  }

  /** Whether at least half of the questions have options. */
  boolean oftenOffers() {
    return choosing > 0 && choosing * 2 >= asking;
  }

  /** Whether most questions have a key. */
  boolean usuallyGrades() {
    return graded >= FEW && graded * 2 >= asking;
  }
}
