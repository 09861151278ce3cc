package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;

/**
 * An answer as Moodle stores it.
 *
 * @param credit in percent
 */
record GiftAnswer(GiftText text, BigDecimal credit, GiftText feedback) {}
