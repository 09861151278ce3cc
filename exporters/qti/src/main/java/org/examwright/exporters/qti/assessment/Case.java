package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import org.examwright.model.text.RichText;

/**
 * Something that may be answered.
 *
 * @param credit what it earns, -1 to 1
 * @param feedback may be empty
 */
record Case(Condition condition, BigDecimal credit, RichText feedback) {}
