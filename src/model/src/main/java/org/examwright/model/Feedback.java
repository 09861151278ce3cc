package org.examwright.model;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.text.RichText;

/**
 * What a learner reads after answering; every text may be empty.
 *
 * @param general shown whatever was answered
 * @param correct shown when all was right
 * @param partiallyCorrect shown when some was right
 * @param incorrect shown when nothing was right
 * @param hints shown one after the other between tries; none of them empty
 */
public record Feedback(
    RichText general,
    RichText correct,
    RichText partiallyCorrect,
    RichText incorrect,
    List<RichText> hints) {
  public static final Feedback NONE =
      new Feedback(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of());

  public Feedback {
    hints = List.copyOf(hints);
    Checks.require(
        hints.stream().noneMatch(RichText::isEmpty), "a hint is empty", "write it or take it out");
  }

  /** Feedback that is shown whatever was answered, and none other. */
  public static Feedback general(RichText general) {
    return new Feedback(general, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of());
  }

  Stream<RichText> texts() {
    return Stream.concat(Stream.of(general, correct, partiallyCorrect, incorrect), hints.stream());
  }
}
