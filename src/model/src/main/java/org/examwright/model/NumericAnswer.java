package org.examwright.model;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.text.RichText;

/**
 * A number or range of numbers that a numeric question accepts.
 *
 * @param credit in percent, -100 to 100
 * @param feedback shown to those who hit it; may be empty
 */
public record NumericAnswer(Accepted accepted, BigDecimal credit, RichText feedback) {
  public NumericAnswer {
    credit = Checks.credit(credit);
  }

  /** An answer that earns everything and has no feedback of its own. */
  public static NumericAnswer of(Accepted accepted) {
    return new NumericAnswer(accepted, Credit.FULL, RichText.EMPTY);
  }

  NumericAnswer changed(TextChange change) {
    return new NumericAnswer(accepted, credit, change.text(feedback));
  }

  static void require(List<NumericAnswer> answers) {
    Checks.require(
        answers.stream().anyMatch(answer -> Credit.isFull(answer.credit())),
        "no accepted number earns 100 %",
        "add one that does");
  }

  /** What is accepted. */
  public sealed interface Accepted {
    /** The smallest number that is accepted. */
    BigDecimal lowest();

    /** The largest number that is accepted. */
    BigDecimal highest();

    /** The number that is as far from the one as from the other. */
    BigDecimal middle();

    /** How far from the middle an answer may be. */
    BigDecimal reach();
  }

  /**
   * A value with its tolerance.
   *
   * @param tolerance how far off an answer may be on both sides; 0 for exactly
   */
  public record Value(BigDecimal value, BigDecimal tolerance) implements Accepted {
    public Value {
      value = Checks.normal(value);
      tolerance = Checks.normal(tolerance);
      Checks.require(tolerance.signum() >= 0, "a tolerance is negative", "write it without `-`");
    }

    @Override
    public BigDecimal lowest() {
      return value.subtract(tolerance);
    }

    @Override
    public BigDecimal highest() {
      return value.add(tolerance);
    }

    @Override
    public BigDecimal middle() {
      return value;
    }

    @Override
    public BigDecimal reach() {
      return tolerance;
    }
  }

  /** A range, both ends included. */
  public record Range(BigDecimal lowest, BigDecimal highest) implements Accepted {
    public Range {
      lowest = Checks.normal(lowest);
      highest = Checks.normal(highest);
      Checks.require(
          lowest.compareTo(highest) <= 0,
          "the range from "
              + lowest.toPlainString()
              + " to "
              + highest.toPlainString()
              + " is upside down",
          "write the smaller number first");
    }

    @Override
    public BigDecimal middle() {
      return lowest.add(highest).divide(BigDecimal.TWO);
    }

    @Override
    public BigDecimal reach() {
      return highest.subtract(lowest).divide(BigDecimal.TWO);
    }
  }
}
