package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A condition with what follows from it.
 *
 * @param changes of scores; none for a condition that only shows something
 * @param shown the identifiers of feedback
 */
record ScoreRule(KeyTest test, List<Change> changes, List<String> shown) {
  ScoreRule {
    changes = List.copyOf(changes);
    shown = List.copyOf(shown);
  }

  /** How much it raises the score, in the file's own measure. */
  BigDecimal gain() {
    return changes.stream().map(Change::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it gives all that can be earned, without a number. */
  boolean givesAll() {
    return changes.stream().anyMatch(Change::isMaximum);
  }

  /** Whether it counts a part that is right. */
  boolean countsRight() {
    return changes.stream().anyMatch(Change::isRightCount);
  }

  /** Whether it is about the score of the question, and not about a part that is counted. */
  boolean scores() {
    return changes.stream().anyMatch(change -> !change.isCount());
  }

  /** Whether it sets the score where others add to it. */
  boolean sets() {
    return changes.stream().anyMatch(c -> !c.isCount() && c.action().equalsIgnoreCase("Set"));
  }

  /**
   * A change of a variable.
   *
   * @param action {@code Set}, {@code Add} and others
   */
  record Change(String variable, String action, String value) {
    private static final String RIGHT = "_correct";
    private static final String WRONG = "_incorrect";

    boolean isCount() {
      return ends(RIGHT) || ends(WRONG);
    }

    boolean isRightCount() {
      return ends(RIGHT) && !ends(WRONG) && number().signum() > 0 && raises();
    }

    boolean isMaximum() {
      return !isCount() && value.toLowerCase(Locale.ROOT).endsWith(".max");
    }

    BigDecimal gain() {
      if (isCount()) {
        return BigDecimal.ZERO;
      }
      return raises() ? number() : isLowering() ? number().negate() : BigDecimal.ZERO;
    }

    private boolean raises() {
      return action.isEmpty() || action.equalsIgnoreCase("Set") || action.equalsIgnoreCase("Add");
    }

    private boolean isLowering() {
      return action.equalsIgnoreCase("Subtract");
    }

    private BigDecimal number() {
      return WrittenNumber.read(value).orElse(BigDecimal.ZERO);
    }

    private boolean ends(String ending) {
      return variable.toLowerCase(Locale.ROOT).endsWith(ending);
    }
  }
}
