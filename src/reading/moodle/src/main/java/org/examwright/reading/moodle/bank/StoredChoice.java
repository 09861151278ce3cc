package org.examwright.reading.moodle.bank;

import java.math.BigDecimal;
import org.examwright.model.text.RichText;

/**
 * A choice as Moodle stores it.
 *
 * @param credit in percent
 */
public record StoredChoice(RichText content, BigDecimal credit, RichText feedback) {}
