package org.examwright.reading.outline;

import java.util.List;

/** Finds the headings that are questions in a file in which nothing asks anything. */
record LastResort(Levels levels) {

  /**
   * The innermost level whose headings have text under them: cards with a term and its meaning. 0
   * if there is none.
   */
  int level(Region root) {
    List<Integer> used = levels.used();
    for (int level : used.reversed()) {
      if (levels.count(level) > 1 && withText(root, level) * 2 > levels.count(level)) {
        return level;
      }
    }
    return 0;
  }

  /** Whether lines that ask are questions: nothing else is, and most of them are answered. */
  boolean isAsking(Region root) {
    return asking(root) > 0;
  }

  private static int asking(Region region) {
    return AskingLines.in(region.direct()).count()
        + region.children().stream().mapToInt(LastResort::asking).sum();
  }

  private static int withText(Region region, int level) {
    int found =
        region.level() == level
                && !region.direct().isEmpty()
                && !QuestionHeadings.isSurrounding(region)
            ? 1
            : 0;
    for (Region child : region.children()) {
      found += withText(child, level);
    }
    return found;
  }
}
