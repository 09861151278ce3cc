package org.examwright.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.text.Characters;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Questions that stand together: a category of a question bank, a part of a paper, a pool to draw
 * from.
 *
 * <p>What is drawn of a pool are its answered questions; its descriptions are always shown.
 *
 * @param path the names from the outermost category inwards; empty for the set itself
 * @param introduction shown above the questions; may be empty
 * @param questions may be empty, for a section that only introduces the next ones
 * @param pick how many of the answered questions each learner gets, drawn at random, from 1 to as
 *     many as there are; null for all of them in their order
 */
public record Section(
    List<String> path, RichText introduction, List<Question> questions, @Nullable Integer pick) {
  public Section {
    path = List.copyOf(path);
    questions = List.copyOf(questions);
    for (String name : path) {
      Characters.require(name);
      Checks.require(!name.isBlank(), "a category has no name", "write one after the `#`");
    }
    if (pick != null) {
      requirePick(pick, questions.stream().filter(Question::isAnswered).count());
    }
  }

  /** A section of which learners get all questions. */
  public Section(List<String> path, RichText introduction, List<Question> questions) {
    this(path, introduction, questions, null);
  }

  /**
   * The same section with other questions. If fewer of them are answered than are drawn, all of
   * those are drawn; where none is, there is nothing to draw.
   */
  public Section with(List<Question> other) {
    int answered = (int) other.stream().filter(Question::isAnswered).count();
    return new Section(
        path, introduction, other, pick == null || answered == 0 ? null : Math.min(pick, answered));
  }

  /**
   * The same section as a pool.
   *
   * @param count how many questions are drawn, as {@link #pick}
   */
  public Section drawing(int count) {
    return new Section(path, introduction, questions, count);
  }

  /** The questions that a learner answers, if they are drawn. */
  public Stream<Question> answered() {
    return questions.stream().filter(Question::isAnswered);
  }

  /**
   * What a learner can get here; where the questions of a pool are worth different points, it is
   * what those who draw the most valuable ones can get.
   */
  public BigDecimal totalPoints() {
    return answered()
        .map(Question::points)
        .sorted(Comparator.reverseOrder())
        .limit(pick == null ? questions.size() : pick)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it depends on which questions are drawn how many points a learner can get. */
  public boolean drawsUnequalPoints() {
    return pick != null
        && pick < answered().count()
        && answered().map(Question::points).distinct().count() > 1;
  }

  private static void requirePick(int pick, long answered) {
    Checks.require(
        pick >= 1, pick + " questions cannot be drawn", "draw one or more, or leave `pick` out");
    Checks.require(
        pick <= answered,
        "more questions are to be drawn (" + pick + ") than there are to answer (" + answered + ")",
        "draw as many as there are or fewer, or add questions");
  }
}
