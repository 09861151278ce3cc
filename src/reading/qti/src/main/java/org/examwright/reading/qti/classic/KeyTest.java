package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a condition asks of the responses. */
sealed interface KeyTest {

  /**
   * A response is a label or a text.
   *
   * @param field the response
   * @param value without white space at its ends; may be empty
   * @param partly whether the response need only hold the value
   */
  record Equal(String field, String value, boolean caseSensitive, boolean partly)
      implements KeyTest {}

  /**
   * A number lies on one side of another.
   *
   * @param upper whether it may not be larger, or else not smaller
   */
  record Bound(String field, boolean upper, BigDecimal number) implements KeyTest {}

  /** All hold. */
  record Every(List<KeyTest> tests) implements KeyTest {}

  /** One at least holds. */
  record Either(List<KeyTest> tests) implements KeyTest {}

  /** It does not hold. */
  record Unless(KeyTest test) implements KeyTest {}

  /** Nothing before held. */
  record Remaining() implements KeyTest {}

  /** What has no meaning for a key. */
  record Unread() implements KeyTest {}

  /** What is to be given as a response, in the order of the condition. */
  default Stream<Equal> wanted() {
    return equals(false);
  }

  /** What is not to be given as a response. */
  default Stream<Equal> unwanted() {
    return equals(true);
  }

  private Stream<Equal> equals(boolean negated) {
    return switch (this) {
      case Equal equal -> negated ? Stream.empty() : Stream.of(equal);
      case Every every -> every.tests().stream().flatMap(test -> test.equals(negated));
      case Either either -> either.tests().stream().flatMap(test -> test.equals(negated));
      case Unless unless -> unless.test().equals(!negated);
      case Bound ignored -> Stream.empty();
      case Remaining ignored -> Stream.empty();
      case Unread ignored -> Stream.empty();
    };
  }

  /** The numbers that a response may not go beyond. */
  default Stream<Bound> bounds() {
    return switch (this) {
      case Bound bound -> Stream.of(bound);
      case Every every -> every.tests().stream().flatMap(KeyTest::bounds);
      case Either either -> either.tests().stream().flatMap(KeyTest::bounds);
      case Equal ignored -> Stream.empty();
      case Unless ignored -> Stream.empty();
      case Remaining ignored -> Stream.empty();
      case Unread ignored -> Stream.empty();
    };
  }

  /** Whether it holds for whatever was not named before. */
  default boolean isRemaining() {
    return switch (this) {
      case Remaining ignored -> true;
      case Every every ->
          !every.tests().isEmpty() && every.tests().stream().allMatch(KeyTest::isRemaining);
      case Either either ->
          !either.tests().isEmpty() && either.tests().stream().allMatch(KeyTest::isRemaining);
      case Equal ignored -> false;
      case Bound ignored -> false;
      case Unless ignored -> false;
      case Unread ignored -> false;
    };
  }
}
