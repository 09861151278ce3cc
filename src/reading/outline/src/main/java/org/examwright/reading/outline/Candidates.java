package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.work.WorkSharing;
import org.jspecify.annotations.Nullable;

/** Weighs the shapes without headings against each other, stretch by stretch. */
final class Candidates {
  /** The weight that the marks of a shape must have on average. */
  static final double ENOUGH = 0.5;

  private static final List<Shape> SHAPES =
      List.of(
          Shape.BOLD,
          Shape.DETAILS,
          Shape.Q_AND_A,
          Shape.LIST_HEADING,
          Shape.NUMBERED_LINES,
          Shape.NUMBERED,
          Shape.BULLETS,
          Shape.TABLE,
          Shape.OPTIONS);

  private final Marks marks;
  private final Map<Shape, Found> ofFile = new EnumMap<>(Shape.class);

  /** What was found in each stretch that was learnt: it is asked for again. */
  private final IdentityHashMap<List<Node>, List<Found>> ofStretch = new IdentityHashMap<>();

  Candidates(Marks marks) {
    this.marks = marks;
  }

  /**
   * What the marks of a shape in a stretch amount to.
   *
   * @param likely how many of them read like questions
   * @param weight of all of them
   * @param best the greatest weight among them
   */
  record Found(Shape shape, int count, int likely, double weight, double best) {

    Found and(Found other) {
      return new Found(
          shape,
          count + other.count,
          likely + other.likely,
          weight + other.weight,
          Math.max(best, other.best));
    }

    static Found of(Shape shape, List<Mark> marks) {
      int likely = 0;
      double weight = 0;
      double best = 0;
      for (Mark mark : marks) {
        likely += mark.weight() >= ENOUGH ? 1 : 0;
        weight += mark.weight();
        best = Math.max(best, mark.weight());
      }
      return new Found(shape, marks.size(), likely, weight, best);
    }
  }

  /** Takes note of all stretches, so that what is usual in a file tells in all of it. */
  void learn(List<List<Node>> stretches) {
    List<List<Found>> learnt = WorkSharing.each(stretches, stretch -> found(stretch, null));
    for (int i = 0; i < learnt.size(); i++) {
      learnt.get(i).forEach(each -> ofFile.merge(each.shape(), each, Found::and));
      ofStretch.put(stretches.get(i), learnt.get(i));
    }
  }

  /** What was learnt of a shape in all of the file. */
  Found inFile(Shape shape) {
    return ofFile.getOrDefault(shape, Found.of(shape, List.of()));
  }

  /** The shape that a stretch most likely has; nothing if it does not seem to ask anything. */
  Optional<Found> best(List<Node> stretch, @Nullable Shape only) {
    List<Found> learnt = ofStretch.get(stretch);
    Found best = null;
    for (Found found : learnt == null ? found(stretch, only) : learnt) {
      boolean fits = only == null ? isConvincing(found) : found.shape().equals(only);
      if (fits && (best == null || standing(found) > standing(best))) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  /** What the shapes that have any marks in a stretch amount to. */
  private List<Found> found(List<Node> stretch, @Nullable Shape only) {
    List<Found> all = new ArrayList<>();
    for (Shape shape : SHAPES) {
      List<Mark> found = only == null || shape.equals(only) ? marks.of(shape, stretch) : List.of();
      if (!found.isEmpty()) {
        all.add(Found.of(shape, found));
      }
    }
    return all;
  }

  private double standing(Found found) {
    boolean usual = inFile(found.shape()).count() > found.count();
    return found.weight() + (usual ? 0.3 : 0);
  }

  private boolean isConvincing(Found found) {
    if (found.count() == 0 || found.weight() < ENOUGH * found.count()) {
      return false;
    }
    Found file = inFile(found.shape());
    return switch (found.shape()) {
      case BOLD, Q_AND_A, LIST_HEADING, TABLE, OPTIONS -> true;
      case DETAILS -> found.best() >= ENOUGH && (file.count() > 1 || found.best() >= 1);
      case NUMBERED_LINES -> found.count() > 1;
      case NUMBERED -> found.count() > 1 || found.best() >= 1 || file.count() > 2;
      case BULLETS -> found.best() >= 1 && (found.count() > 1 || file.count() > 2);
      case ASKING, HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> false;
    };
  }
}
