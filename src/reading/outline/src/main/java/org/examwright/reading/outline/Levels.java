package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Weighs the levels of headings: on which of them headings are questions.
 *
 * <p>A level is one of questions if its headings ask, instruct or are answered, and if there are
 * not questions of another shape under most of them.
 */
final class Levels {
  private static final Set<String> OF_ANY_HEADING =
      Set.of("unnumbered", "unlisted", "no_toc", "omit_in_toc");

  private static final int DEEPEST = 6;
  private static final int MANY = 10;

  private final double[] weight = new double[DEEPEST + 1];
  private final int[] count = new int[DEEPEST + 1];
  private final int[] asking = new int[DEEPEST + 1];
  private final int[] holding = new int[DEEPEST + 1];
  private final boolean[] marked = new boolean[DEEPEST + 1];

  /**
   * Takes note of a heading.
   *
   * @param inner how many questions of other shapes stand under it
   */
  void learn(Region region, int inner) {
    Heading heading = region.heading();
    if (heading == null) {
      return;
    }
    int level = region.level();
    double own = region.own();
    count[level]++;
    weight[level] += own;
    asking[level] += own >= 1 ? 1 : 0;
    boolean category = inner >= 2 || (inner == 1 && region.direct().isEmpty());
    holding[level] += category ? 1 : 0;
    marked[level] |= isMarked(heading);
  }

  int count(int level) {
    return count[level];
  }

  int asking(int level) {
    return asking[level];
  }

  /** Whether most headings of a level have questions of other shapes under them. */
  boolean holds(int level) {
    return holding[level] * 2 >= count[level] && holding[level] > 0;
  }

  /** Whether headings of a level are many, and nine of ten of them ask or are answered. */
  boolean nearlyAllAsk(int level) {
    return count[level] >= MANY && asking[level] * 10 >= count[level] * 9;
  }

  /** How much speaks for a level on average. */
  double mean(int level) {
    return count[level] == 0 ? 0 : weight[level] / count[level];
  }

  /** Whether an author has given headings of a level attributes, as only questions have. */
  boolean isMarked(int level) {
    return marked[level];
  }

  boolean isOfQuestions(int level) {
    return marked[level] || (mean(level) >= Candidates.ENOUGH && !holds(level));
  }

  /** How much a heading by itself speaks for a question. */
  static double own(Region region) {
    Heading heading = region.heading();
    if (heading == null) {
      return 0;
    }
    String text = region.words();
    Optional<QuestionNumber> number = QuestionNumber.ofHeading(text);
    boolean alone =
        number.filter(found -> !found.worded() && found.length() >= text.length()).isPresent();
    double words = alone ? ofTextBelow(region) : Marks.ofWords(text, number);
    boolean answered = Answering.isIn(region.direct());
    return Math.min(2, words + (answered ? 1 : 0));
  }

  /** A number alone says nothing: what stands below it asks or does not. */
  private static double ofTextBelow(Region region) {
    return region.direct().isEmpty() || !(region.direct().getFirst() instanceof Paragraph below)
        ? 0
        : Marks.ofWords(NodeText.of(below), Optional.empty());
  }

  /** Any heading may have an id, and some programs want to be told which have no number. */
  static boolean isMarked(Heading heading) {
    return heading.getLastChild() instanceof AttributesNode last
        && !CategoryHeading.is(heading)
        && (!last.attributes().values().isEmpty()
            || !OF_ANY_HEADING.containsAll(last.attributes().classes()));
  }

  /** The levels from the outermost inwards on which there are headings. */
  List<Integer> used() {
    List<Integer> used = new ArrayList<>();
    for (int level = 1; level <= DEEPEST; level++) {
      if (count[level] > 0) {
        used.add(level);
      }
    }
    return used;
  }
}
