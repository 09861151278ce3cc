package org.examwright.exporters.qti.platform;

import java.util.EnumSet;
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
 * @param quizzes whose ways of reading QTI 1.2 count; at least one
 * @param asksForLeastScore whether items of QTI 2 tell it that no answer scores less than nothing
 */
public record Platform(
    String title,
    List<String> formats,
    Set<Feature> kinds,
    Set<CanvasQuizzes> quizzes,
    boolean asksForLeastScore) {
  /** Copies the collections. */
  public Platform {
    formats = List.copyOf(formats);
    kinds = Set.copyOf(kinds);
    quizzes = Set.copyOf(quizzes);
  }

  static Platform reading(String title, List<String> formats) {
    return new Platform(title, formats, Set.of(), EnumSet.allOf(CanvasQuizzes.class), false);
  }

  Platform withQuizzes(CanvasQuizzes only) {
    return new Platform(title, formats, kinds, Set.of(only), asksForLeastScore);
  }

  Platform withLeastScore() {
    return new Platform(title, formats, kinds, quizzes, true);
  }

  Platform ofKinds(Set<Feature> taken) {
    return new Platform(title, formats, taken, quizzes, asksForLeastScore);
  }

  /** Whether it imports files of a format. */
  public boolean imports(String format) {
    return formats.isEmpty() || formats.contains(format);
  }

  /** Whether some quizzes read QTI 1.2 from here. */
  public boolean has(CanvasQuizzes kind) {
    return quizzes.contains(kind);
  }

  /** Whether these quizzes alone do. */
  public boolean hasOnly(CanvasQuizzes kind) {
    return quizzes.equals(Set.of(kind));
  }

  /** Whether it takes a question from QTI 2. */
  boolean takes(Question question) {
    boolean severalGaps =
        question.interaction() instanceof Interaction.Gaps gaps && gaps.gaps().size() > 1;
    return kinds.isEmpty() || (kinds.contains(FeatureUse.kind(question)) && !severalGaps);
  }
}
