package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far from a number an answer may be.
 *
 * @param relative whether in percent of the number
 * @param below how far below it
 * @param above how far above it
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">equal</a>
 */
record NumberTolerance(boolean relative, BigDecimal below, BigDecimal above) {
  static final NumberTolerance EXACT = new NumberTolerance(false, BigDecimal.ZERO, BigDecimal.ZERO);

  static NumberTolerance of(Tag equal) {
    String mode = equal.attribute("tolerancemode").strip();
    List<BigDecimal> written =
        Stream.of(equal.attribute("tolerance").strip().split("\\s+"))
            .flatMap(part -> RuleNumber.read(part).stream())
            .map(BigDecimal::abs)
            .toList();
    return mode.equals("exact") || written.isEmpty()
        ? EXACT
        : new NumberTolerance(mode.equals("relative"), written.getFirst(), written.getLast());
  }

  BigDecimal lowest(BigDecimal number) {
    return number.subtract(reach(number, below));
  }

  BigDecimal highest(BigDecimal number) {
    return number.add(reach(number, above));
  }

  boolean isWithin(BigDecimal number, BigDecimal answer) {
    return answer.compareTo(lowest(number)) >= 0 && answer.compareTo(highest(number)) <= 0;
  }

  private BigDecimal reach(BigDecimal number, BigDecimal tolerance) {
    return relative
        ? number.abs().multiply(tolerance, MathContext.DECIMAL64).movePointLeft(2)
        : tolerance;
  }
}
