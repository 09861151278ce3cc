package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A value that rules work with: none at all, one, or several.
 *
 * @param values as they are written; empty for no value
 * @param ordered whether the order of several counts
 */
record RuleValue(List<String> values, boolean ordered) {
  static final RuleValue NONE = new RuleValue(List.of(), false);

  RuleValue {
    values = List.copyOf(values);
  }

  /** One value; an empty text counts as none. */
  static RuleValue of(String value) {
    return value.isEmpty() ? NONE : new RuleValue(List.of(value), false);
  }

  static RuleValue of(boolean truth) {
    return of(Boolean.toString(truth));
  }

  static RuleValue of(BigDecimal number) {
    return of(number.toString());
  }

  boolean isNone() {
    return values.isEmpty();
  }

  boolean isTrue() {
    return values.equals(List.of("true"));
  }

  /** The number that the one value is. */
  Optional<BigDecimal> number() {
    return values.size() == 1 ? RuleNumber.read(values.getFirst()) : Optional.empty();
  }

  boolean has(String value) {
    return values.stream().anyMatch(each -> sameOne(each, value));
  }

  /** Whether both are the same, in any order unless both are in order. */
  boolean isSame(RuleValue other) {
    if (values.size() != other.values.size()) {
      return false;
    }
    List<String> mine = ordered && other.ordered ? values : values.stream().sorted().toList();
    List<String> theirs =
        ordered && other.ordered ? other.values : other.values.stream().sorted().toList();
    for (int i = 0; i < mine.size(); i++) {
      if (!sameOne(mine.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameOne(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Optional<BigDecimal> number = RuleNumber.read(one);
    Optional<BigDecimal> second = number.flatMap(ignored -> RuleNumber.read(other));
    return second.isPresent() && number.get().compareTo(second.get()) == 0;
  }
}
