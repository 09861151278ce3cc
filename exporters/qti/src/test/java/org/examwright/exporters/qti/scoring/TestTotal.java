package org.examwright.exporters.qti.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The score of a test of QTI 2.1 to 3.0, from those of its items. */
record TestTotal(QtiElement test) {
  static TestTotal of(String document) {
    return new TestTotal(QtiElement.root(document));
  }

  /**
   * The total.
   *
   * @param scores by the identifiers of the items
   */
  double of(Map<String, Double> scores) {
    QtiElement setting =
        test.children("outcomeProcessing").getFirst().children("setOutcomeValue").getFirst();
    QtiElement sum = setting.children().getFirst();
    QtiElement variables = sum.children().getFirst();
    if (!setting.attribute("identifier").equals("SCORE")
        || !sum.name().equals("sum")
        || !variables.name().equals("testVariables")
        || !variables.attribute("variableIdentifier").equals("SCORE")) {
      throw new AssertionError("no total that we know: " + setting);
    }
    Map<String, Double> weights = new HashMap<>();
    references(test, weights, variables.optional("weightIdentifier").orElse(""));
    return weights.entrySet().stream()
        .mapToDouble(item -> item.getValue() * scores.getOrDefault(item.getKey(), 0.0))
        .sum();
  }

  private static void references(QtiElement from, Map<String, Double> weights, String weight) {
    for (QtiElement child : from.children()) {
      if (child.name().equals("assessmentItemRef")) {
        weights.put(child.attribute("identifier"), weight(child.children("weight"), weight));
      } else {
        references(child, weights, weight);
      }
    }
  }

  private static double weight(List<QtiElement> weights, String identifier) {
    return weights.stream()
        .filter(weight -> weight.attribute("identifier").equals(identifier))
        .mapToDouble(weight -> Double.parseDouble(weight.attribute("value")))
        .findFirst()
        .orElse(1);
  }
}
