package org.examwright.qti.canvas;

import java.math.BigDecimal;
import java.util.List;

/** What a rule asks of the responses. */
sealed interface Test {
  /** A label is picked. */
  record Picks(String entry, String label) implements Test {}

  /** A text is written. */
  record Writes(String entry, String text, boolean caseSensitive) implements Test {}

  /** A number is at least this. */
  record AtLeast(String entry, BigDecimal number) implements Test {}

  /** A number is at most this. */
  record AtMost(String entry, BigDecimal number) implements Test {}

  /** All of them hold. */
  record All(List<Test> tests) implements Test {}

  /** At least one of them holds. */
  record Any(List<Test> tests) implements Test {}

  /** It does not hold. */
  record Not(Test test) implements Test {}

  /** Nothing else was said. */
  record Otherwise() implements Test {}
}
