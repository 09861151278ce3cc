package org.examwright.qti.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Interaction.Matching;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;

/** The right sides of a matching question; equal ones are one, so that none of them is a trap. */
record RightSides(List<List<Inline>> contents) {
  static RightSides of(Matching matching) {
    return new RightSides(
        Stream.concat(matching.pairs().stream().map(Pair::right), matching.distractors().stream())
            .distinct()
            .toList());
  }

  String idOf(List<Inline> content) {
    return ChoiceIds.right(contents.indexOf(content));
  }
}
