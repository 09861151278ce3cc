package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import org.examwright.model.Question;

/**
 * A question as a part of a package.
 *
 * @param identifier an XML name, the same in the item, the test and the manifest
 * @param file its name in the package's root
 * @param title what lists show
 */
record Item(Question question, String identifier, String file, String title) {
  /** What it counts: nothing, if there is nothing to answer. */
  BigDecimal points() {
    return question.isAnswered() ? question.points() : BigDecimal.ZERO;
  }
}
