package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.model.Question;

/**
 * What the gaps of a cloze are worth: whole numbers, since Moodle adds them up and knows no others,
 * and none of them 0, by which it would divide.
 *
 * @param question one with gaps
 * @param gaps how many, from 1
 */
record ClozeMarks(Question question, int gaps) {

  /** As much as the question or as near to it as gaps can be, the first ones a point more. */
  List<Integer> each() {
    int total = total();
    return IntStream.range(0, gaps)
        .mapToObj(gap -> total / gaps + (gap < total % gaps ? 1 : 0))
        .toList();
  }

  int total() {
    return Grade.of(question.points())
        .setScale(0, RoundingMode.HALF_UP)
        .max(BigDecimal.valueOf(gaps))
        .min(Grade.MOST.setScale(0, RoundingMode.DOWN))
        .intValueExact();
  }

  /** Whether the gaps together are worth what the question is. */
  boolean areExact() {
    return question.points().compareTo(BigDecimal.valueOf(total())) == 0;
  }

  /** Whether every gap is worth the same. */
  boolean areEqual() {
    return total() % gaps == 0;
  }
}
