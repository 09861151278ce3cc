package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.List;

/** What stands between a question's braces, by the type that Moodle finds in it. */
sealed interface GiftAnswerTypes {

  /** No braces at all. */
  record Description() implements GiftAnswerTypes {}

  /** Nothing between the braces. */
  record Essay() implements GiftAnswerTypes {}

  record TrueFalse(boolean key, GiftText whenWrong, GiftText whenRight)
      implements GiftAnswerTypes {}

  /** Answers with a tilde. */
  record Choices(boolean single, List<GiftAnswer> answers) implements GiftAnswerTypes {}

  record ShortAnswers(List<GiftAnswer> answers) implements GiftAnswerTypes {}

  record Matching(List<Pair> pairs) implements GiftAnswerTypes {}

  /**
   * Numbers.
   *
   * @param numbers in the order of the file; the last may be what is shown to those who are wrong
   */
  record Numerical(List<NumberAnswer> numbers) implements GiftAnswerTypes {}

  /** Things to put in order. */
  record Ordering(List<GiftText> items) implements GiftAnswerTypes {}

  /** Answers in several places of the text; the points are for all of them. */
  record Gaps(List<GiftAnswerTypes> gaps, BigDecimal points) implements GiftAnswerTypes {}

  /** A pair; a distractor has no left side. */
  record Pair(GiftText left, GiftText right) {}

  /** A number, or anything else, that is accepted. */
  record NumberAnswer(Accepted accepted, BigDecimal credit, GiftText feedback) {}

  /** What is accepted. */
  sealed interface Accepted {
    /** Anything: an asterisk. */
    record Anything() implements Accepted {}

    /** What Moodle does not take for a number, and therefore accepts anything for. */
    record Words(String text) implements Accepted {}

    record Value(BigDecimal value, BigDecimal tolerance) implements Accepted {}

    record Range(BigDecimal from, BigDecimal to) implements Accepted {}
  }
}
