package org.examwright.app.report;

import java.util.EnumMap;
import java.util.Map;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;

/** Tells the kinds of questions apart. */
final class QuestionKinds {
  private QuestionKinds() {}

  /** The kind of a question; of gaps of several kinds, the first in {@link Feature}'s order. */
  static Feature of(Question question) {
    return FeatureUse.of(question).stream()
        .filter(feature -> feature.group() == Feature.Group.KIND)
        .findFirst()
        .orElseThrow();
  }

  /** How many questions of each kind a set has. */
  static Map<Feature, Integer> counted(QuestionSet set) {
    Map<Feature, Integer> kinds = new EnumMap<>(Feature.class);
    set.questions().forEach(question -> kinds.merge(of(question), 1, Integer::sum));
    return kinds;
  }
}
