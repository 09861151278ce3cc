package org.examwright.qti.canvas;

import java.math.BigDecimal;
import java.util.List;

/** What a rule asks of the responses. */
sealed interface Condition {
  /** A label is picked. */
  record Picks(String entry, String label) implements Condition {}

  /** A text is written. */
  record Writes(String entry, String text, boolean caseSensitive) implements Condition {}

  /** A number is at least this. */
  record AtLeast(String entry, BigDecimal number) implements Condition {}

  /** A number is at most this. */
  record AtMost(String entry, BigDecimal number) implements Condition {}

  /** All of them hold. */
  record All(List<Condition> conditions) implements Condition {}

  /** At least one of them holds. */
  record Any(List<Condition> conditions) implements Condition {}

  /** It does not hold. */
  record Not(Condition condition) implements Condition {}

  /** Nothing else was said. */
  record Otherwise() implements Condition {}
}
