package org.examwright.reading.outline;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Heading;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.jspecify.annotations.Nullable;

/** Decides which headings of a file are questions, by their words and by what stands under them. */
final class QuestionHeadings {
  private final Candidates candidates;
  private final @Nullable Shape only;
  private final Levels levels = new Levels();
  private final Map<Region, Integer> inner = new HashMap<>();

  QuestionHeadings(Candidates candidates, @Nullable Shape only) {
    this.candidates = candidates;
    this.only = only;
  }

  Levels levels() {
    return levels;
  }

  /** How many questions a region would hold if its heading were none. */
  int weigh(Region region) {
    int held =
        candidates
            .best(region.direct(), null)
            .filter(found -> !isAnswerOf(region, found))
            .map(Candidates.Found::count)
            .orElse(0);
    for (Region child : region.children()) {
      int ofChild = weigh(child);
      held += Math.max(ofChild, child.own() >= 1 ? 1 : 0);
    }
    if (region.heading() != null && !isCategory(region) && !isSurrounding(region)) {
      levels.learn(region, held);
    }
    if (held > 0) {
      inner.put(region, held);
    }
    return held;
  }

  /** Whether bold lines that do not ask stand under a heading that does: they divide its answer. */
  private static boolean isAnswerOf(Region region, Candidates.Found found) {
    return found.shape().equals(Shape.BOLD)
        && region.own() >= Marks.FOR_CERTAIN
        && (found.best() < Marks.FOR_CERTAIN || isNumberAlone(region));
  }

  /** Whether a heading is "Question 1" and no more: its text stands below it. */
  private static boolean isNumberAlone(Region region) {
    String text = region.words().strip();
    return QuestionNumber.ofHeading(text)
        .filter(number -> number.worded() && number.length() >= text.length())
        .isPresent();
  }

  /** Whether the words of a heading say that what stands under it asks nothing. */
  static boolean isSurrounding(Region region) {
    Heading heading = region.heading();
    return heading != null && !isCategory(region) && Wording.isSurrounding(region.words());
  }

  /** Whether the author says of a heading that it is a category, whatever its words are. */
  static boolean isCategory(Region region) {
    Heading heading = region.heading();
    return heading != null && CategoryHeading.is(heading);
  }

  /**
   * Whether the heading of a region is a question.
   *
   * @param lastResort the level whose headings are questions whatever they say; 0 if there is none
   */
  boolean isQuestion(Region region, int lastResort) {
    Heading heading = region.heading();
    if (heading == null
        || isCategory(region)
        || isSurrounding(region)
        || AnswerKey.isHeadingOf(region)
        || Navigation.of(heading, null) != null) {
      return false;
    }
    if (only != null && only.isHeading()) {
      return Shape.of(heading).equals(only);
    }
    if (Levels.isMarked(heading)) {
      return true;
    }
    if (only != null) {
      return levels.isMarked(region.level());
    }
    if (region.level() == lastResort) {
      return true;
    }
    double own = region.own();
    if (!levels.isOfQuestions(region.level())) {
      return own > 1 && !levels.holds(region.level()) && inner.getOrDefault(region, 0) == 0;
    }
    int held = inner.getOrDefault(region, 0);
    boolean nothingDirect = region.direct().stream().allMatch(node -> NodeTraits.isSpacer(node));
    if (held > 0 && nothingDirect && !region.children().isEmpty()) {
      return false;
    }
    return own >= 1 || held < 2 || isAsOthers(region);
  }

  /** Whether nearly all headings of a level ask, and the bold lines under this one do not. */
  private boolean isAsOthers(Region region) {
    return levels.nearlyAllAsk(region.level())
        && region.children().isEmpty()
        && candidates
            .best(region.direct(), null)
            .filter(found -> found.shape().equals(Shape.BOLD) && found.best() < Marks.FOR_CERTAIN)
            .isPresent();
  }

  /** Whether nothing under a heading is a question. */
  boolean holdsNoQuestion(Region region, int lastResort) {
    return candidates.best(Navigation.without(region.direct()), only).isEmpty()
        && region.children().stream()
            .allMatch(
                child -> !isQuestion(child, lastResort) && holdsNoQuestion(child, lastResort));
  }
}
