package org.examwright.exporters.qti.packaging;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Interaction.Matching;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.rendering.sheet.Mixing;

/**
 * The right sides of a matching question and its distractors; equal ones are one, so that none of
 * them is a trap.
 *
 * <p>They do not stand in the order of the pairs, which a platform may keep.
 */
public record PackageRightSides(List<List<Inline>> contents) {
  public static PackageRightSides of(Matching matching) {
    return new PackageRightSides(
        Mixing.mixed(
            Stream.concat(
                    matching.pairs().stream().map(Pair::right), matching.distractors().stream())
                .distinct()
                .toList(),
            PlainText::of));
  }

  /** The place of the right side of a pair, counted from 0. */
  public int indexOf(Pair pair) {
    return contents.indexOf(pair.right());
  }
}
