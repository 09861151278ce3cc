package org.examwright.qti.packaging;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Interaction.Matching;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;

/**
 * The right sides of a matching question, distractors last; equal ones are one, so that none of
 * them is a trap.
 */
public record RightSides(List<List<Inline>> contents) {
  public static RightSides of(Matching matching) {
    return new RightSides(
        Stream.concat(matching.pairs().stream().map(Pair::right), matching.distractors().stream())
            .distinct()
            .toList());
  }

  /** The place of the right side of a pair, counted from 0. */
  public int indexOf(Pair pair) {
    return contents.indexOf(pair.right());
  }
}
