package org.examwright.testkit;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;

/**
 * A set that uses one feature.
 *
 * @param probes words of the set that a format which carries the feature shows to somebody
 */
public record Sample(Feature feature, QuestionSet set, List<String> probes) {
  public Sample {
    probes = List.copyOf(probes);
  }

  @Override
  public String toString() {
    return feature.label();
  }
}
