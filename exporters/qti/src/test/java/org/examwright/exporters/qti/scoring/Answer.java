package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that may stand in the place of one response, and its credit.
 *
 * @param given null for nothing
 * @param credit from -1 to 1
 */
record Answer(@Nullable String given, double credit) {
  static final Answer NONE = new Answer(null, 0);

  static Answer of(String given, BigDecimal percent) {
    return new Answer(given, percent.doubleValue() / 100);
  }

  static Answer wrong(String given) {
    return new Answer(given, 0);
  }
}
