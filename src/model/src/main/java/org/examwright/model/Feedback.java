package org.examwright.model;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a learner reads after answering; every text may be empty.
 *
 * @param general shown whatever was answered
 * @param correct shown when all was right
 * @param partiallyCorrect shown when some was right
 * @param incorrect shown when nothing was right
 * @param hints shown one after the other between tries; none of them empty
 * @param otherwise shown when a short answer or a number is none that the question lists, and not
 *     with a wrong one that it does list; null for none, as in files of those who do not know it
 */
public record Feedback(
    RichText general,
    RichText correct,
    RichText partiallyCorrect,
    RichText incorrect,
    List<RichText> hints,
    @Nullable RichText otherwise) {
  public static final Feedback NONE =
      new Feedback(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of());

  public Feedback {
    otherwise = otherwise == null ? RichText.EMPTY : otherwise;
    hints = List.copyOf(hints);
    Checks.require(
        hints.stream().noneMatch(RichText::isEmpty), "a hint is empty", "write it or take it out");
  }

  /** Feedback without any to answers that are not listed. */
  public Feedback(
      RichText general,
      RichText correct,
      RichText partiallyCorrect,
      RichText incorrect,
      List<RichText> hints) {
    this(general, correct, partiallyCorrect, incorrect, hints, RichText.EMPTY);
  }

  /** Never null. */
  @Override
  public RichText otherwise() {
    return otherwise == null ? RichText.EMPTY : otherwise;
  }

  /** Feedback that is shown whatever was answered, and none other. */
  public static Feedback general(RichText general) {
    return new Feedback(general, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of());
  }

  /** The same with other texts; a hint of which nothing is left is none. */
  Feedback changed(TextChange change) {
    return new Feedback(
        change.text(general),
        change.text(correct),
        change.text(partiallyCorrect),
        change.text(incorrect),
        hints.stream().map(change::text).filter(hint -> !hint.isEmpty()).toList(),
        change.text(otherwise()));
  }

  Stream<RichText> texts() {
    return Stream.concat(
        Stream.of(general, correct, partiallyCorrect, incorrect, otherwise()), hints.stream());
  }
}
