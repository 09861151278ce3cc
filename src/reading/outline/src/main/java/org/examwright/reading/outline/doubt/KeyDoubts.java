package org.examwright.reading.outline.doubt;

import java.util.Optional;
import org.examwright.model.diagnostics.Origin;

/** Doubts whether options of which nothing says which is right are meant to have no key. */
final class KeyDoubts {
  private KeyDoubts() {}

  static Optional<FoundDoubt> in(LookedAt seen) {
    Origin place = seen.how().unkeyed();
    if (place == null) {
      return Optional.empty();
    }
    return Optional.of(
        seen.how().labelled()
            ? seen.grave(
                place.line() - 1,
                "the answer names none of the options",
                "give the letter or the words of one: `Answer: B`; a remark is an"
                    + " `**Explanation:**`, and a question that is no choice is `{.essay}`")
            : seen.grave(
                place.line() - 1,
                "none of the options is marked as right",
                "tick the right one, `- [x]`, or add a line that names it: `Answer: B`; without a"
                    + " key, it is an open question that lists its options"));
  }
}
