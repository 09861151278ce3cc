package org.examwright.reading.outline.doubt;

/** Doubts whether options of which nothing says which is right are meant to have no key. */
final class KeyDoubts {
  private KeyDoubts() {}

  /**
   * The doubt about a question without a key.
   *
   * @param line of its options, or of the answer that names none of them
   */
  static FoundDoubt of(LookedAt seen, int line) {
    return seen.how().labelled()
        ? seen.grave(
            line,
            "the answer names none of the options",
            "give the letter or the words of one: `Answer: B`; a remark is an"
                + " `**Explanation:**`, and a question that is no choice is `{.essay}`")
        : seen.grave(
            line,
            "none of the options is marked as right",
            "tick the right one, `- [x]`, or add a line that names it: `Answer: B`; without a"
                + " key, it is an open question that lists its options");
  }
}
