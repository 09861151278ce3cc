package org.examwright.reading.outline.question;

import java.util.List;

/**
 * The options of a question.
 *
 * @param from the place of its first block among the question's blocks
 * @param to the place behind its last block
 */
record OptionGroup(int from, int to, List<OfferedOption> options) {

  /** Whether a box, star or tick says of one of them that it is right. */
  boolean saysWhatIsRight() {
    return options.stream().anyMatch(option -> Boolean.TRUE.equals(option.right()));
  }

  boolean isBoxed() {
    return options.stream().anyMatch(OfferedOption::boxed);
  }
}
