package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Sitting;
import org.jspecify.annotations.Nullable;

/** Reads how long a test may take, and how often it may be taken. */
final class TestSitting {
  private static final BigDecimal SECONDS_IN_MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private TestSitting() {}

  static Sitting of(Tag test) {
    List<Tag> parts = test.children("testpart");
    List<Tag> whole = parts.size() == 1 ? List.of(test, parts.getFirst()) : List.of(test);
    return new Sitting(
        count(said(whole, "timelimits", "maxtime").map(TestSitting::minutes)),
        count(said(whole, "itemsessioncontrol", "maxattempts")));
  }

  private static Optional<BigDecimal> said(List<Tag> whole, String element, String attribute) {
    return whole.stream()
        .flatMap(tag -> tag.child(element).stream())
        .flatMap(tag -> RuleNumber.read(tag.attribute(attribute)).stream())
        .findFirst();
  }

  private static BigDecimal minutes(BigDecimal seconds) {
    return seconds.divide(SECONDS_IN_MINUTE, 0, RoundingMode.CEILING);
  }

  /** A number from 1; no attempts and no time mean as many as anyone likes. */
  private static @Nullable Integer count(Optional<BigDecimal> number) {
    return number
        .filter(count -> count.signum() > 0)
        .map(count -> count.min(MOST).setScale(0, RoundingMode.CEILING).intValue())
        .orElse(null);
  }

  /** Whether an element of a test or of its only part says so. */
  static boolean isSaid(Tag tag) {
    return Stream.of("timelimits", "itemsessioncontrol").anyMatch(tag::is);
  }
}
