package org.examwright.exporters.qti.scoring;

import java.util.List;
import java.util.Map;

/** Plays an item of QTI 2.1 to 3.0: answers in, outcomes out; fails on what it does not know. */
public record ItemPlayer(QtiElement item) {
  public static ItemPlayer of(String document) {
    return new ItemPlayer(QtiElement.root(document));
  }

  /**
   * What an attempt comes to.
   *
   * @param responses by their names; those that are not answered are absent
   */
  double score(Map<String, List<String>> responses) {
    return outcomes(responses).get("SCORE").number();
  }

  /** What an attempt at the only response comes to. */
  public double score(List<String> response) {
    return score(Map.of("RESPONSE", response));
  }

  /** The identifiers of the feedback that an attempt at the only response shows. */
  public List<Object> shown(List<String> response) {
    Variables outcomes = outcomes(Map.of("RESPONSE", response));
    return item.children("modalFeedback").stream()
        .map(feedback -> feedback.attribute("outcomeIdentifier"))
        .distinct()
        .flatMap(outcome -> outcomes.get(outcome).items().stream())
        .toList();
  }

  /** All variables after an attempt. */
  Variables outcomes(Map<String, List<String>> responses) {
    Variables variables = new Variables(item, responses);
    Rules rules = new Rules(variables, new Expressions(variables));
    for (QtiElement processing : item.children("responseProcessing")) {
      processing
          .optional("template")
          .map(Templates::of)
          .orElse(processing)
          .children()
          .forEach(rules::execute);
    }
    return variables;
  }
}
