package org.examwright.exporters.qti.packaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
public final class PackageRightSides {
  private final List<List<Inline>> contents;
  private final Map<List<Inline>, Integer> places = new HashMap<>();

  private PackageRightSides(List<List<Inline>> contents) {
    this.contents = contents;
    contents.forEach(right -> places.put(right, places.size()));
  }

  public static PackageRightSides of(Matching matching) {
    return new PackageRightSides(
        Mixing.mixed(
            Stream.concat(
                    matching.pairs().stream().map(Pair::right), matching.distractors().stream())
                .distinct()
                .toList(),
            PlainText::of));
  }

  /** Each right side once. */
  public List<List<Inline>> contents() {
    return contents;
  }

  /** The place of the right side of a pair, counted from 0. */
  public int indexOf(Pair pair) {
    return Objects.requireNonNull(places.get(pair.right()));
  }
}
