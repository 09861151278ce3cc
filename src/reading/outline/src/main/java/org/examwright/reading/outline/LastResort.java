package org.examwright.reading.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headings that are questions in a file in which nothing asks anything. */
record LastResort(Candidates candidates, QuestionHeadings headings, @Nullable Shape only) {

  /**
   * The innermost level whose headings have text under them, if nothing in the file asks anything:
   * cards with a term and its meaning. 0 if there is none.
   */
  int level(Region root) {
    if (only != null || asksAnywhere(root)) {
      return 0;
    }
    Levels levels = headings.levels();
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
    return only == null && !asksAnywhere(root) && asking(root) > 0;
  }

  private static int asking(Region region) {
    return AskingLines.in(region.direct()).count()
        + region.children().stream().mapToInt(LastResort::asking).sum();
  }

  private boolean asksAnywhere(Region region) {
    return candidates.best(Navigation.without(region.direct()), null).isPresent()
        || headings.isQuestion(region, 0)
        || region.children().stream().anyMatch(this::asksAnywhere);
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
