package org.examwright.exporters.qti.item12;

import java.math.BigDecimal;
import java.util.List;

/** What a rule asks of the responses. */
public sealed interface RuleCondition {
  /** A label is picked. */
  record Picks(String entry, String label) implements RuleCondition {}

  /** A text is written. */
  record Writes(String entry, String text, boolean caseSensitive) implements RuleCondition {}

  /** A number is at least this. */
  record AtLeast(String entry, BigDecimal number) implements RuleCondition {}

  /** A number is at most this. */
  record AtMost(String entry, BigDecimal number) implements RuleCondition {}

  /** All of them hold. */
  record All(List<RuleCondition> conditions) implements RuleCondition {}

  /** At least one of them holds. */
  record Any(List<RuleCondition> conditions) implements RuleCondition {}

  /** It does not hold. */
  record Not(RuleCondition condition) implements RuleCondition {}

  /** Nothing else was said. */
  record Otherwise() implements RuleCondition {}
}
