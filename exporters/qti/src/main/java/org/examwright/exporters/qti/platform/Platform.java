package org.examwright.exporters.qti.platform;

import java.util.List;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;

/**
 * What a platform reads, as far as we write otherwise for it or say so.
 *
 * @param title how people call it
 * @param formats the ids of those of our formats that it imports, the best first; empty for all
 * @param kinds of questions that it takes from QTI 2, with one gap at most; empty for all, with any
 *     number of gaps
 * @param modelAnswers where it looks for them in QTI 1.2
 * @param asksForLeastScore whether items of QTI 2 tell it that no answer scores less than nothing
 */
public record Platform(
    String title,
    List<String> formats,
    Set<Feature> kinds,
    ModelAnswers modelAnswers,
    boolean asksForLeastScore) {

  /** Where model answers stand in QTI 1.2. */
  public enum ModelAnswers {
    /** In the feedback that Canvas classic shows with essays. */
    SOLUTION,
    /** In the field that New Quizzes shows to graders. */
    GRADING_NOTES,
    BOTH
  }

  /** Copies both collections. */
  public Platform {
    formats = List.copyOf(formats);
    kinds = Set.copyOf(kinds);
  }

  static Platform reading(String title, List<String> formats) {
    return new Platform(title, formats, Set.of(), ModelAnswers.BOTH, false);
  }

  Platform withModelAnswersIn(ModelAnswers place) {
    return new Platform(title, formats, kinds, place, asksForLeastScore);
  }

  Platform withLeastScore() {
    return new Platform(title, formats, kinds, modelAnswers, true);
  }

  Platform ofKinds(Set<Feature> taken) {
    return new Platform(title, formats, taken, modelAnswers, asksForLeastScore);
  }

  /** Whether it imports files of a format. */
  public boolean imports(String format) {
    return formats.isEmpty() || formats.contains(format);
  }

  /** Whether it takes a question from QTI 2. */
  boolean takes(Question question) {
    boolean severalGaps =
        question.interaction() instanceof Interaction.Gaps gaps && gaps.gaps().size() > 1;
    return kinds.isEmpty() || (kinds.contains(FeatureUse.kind(question)) && !severalGaps);
  }
}
