package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.exchange.Explanation;

/** Says why questions were found where they were. */
final class Reasons {
  private final Map<Shape, Integer> chosen = new EnumMap<>(Shape.class);

  void chosen(Shape shape, int questions) {
    chosen.merge(shape, questions, Integer::sum);
  }

  /** How many questions were found in each shape so far. */
  Map<Shape, Integer> chosen() {
    return Map.copyOf(chosen);
  }

  /** Takes back what was noted since. */
  void restore(Map<Shape, Integer> before) {
    chosen.clear();
    chosen.putAll(before);
  }

  Explanation explanation(
      Candidates candidates,
      Levels levels,
      List<Explanation.PassedOver> passedOver,
      boolean explicit) {
    List<Explanation.Shape> shapes = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      int questions = chosen.getOrDefault(shape, 0);
      Explanation.Shape explained =
          shape.equals(Shape.ASKING)
              ? ofAsking(questions)
              : shape.isHeading()
                  ? ofLevel(shape, levels, questions)
                  : ofMarks(candidates.inFile(shape), questions, explicit);
      if (explained.marks() > 0) {
        shapes.add(explained);
      }
    }
    shapes.sort(
        Comparator.comparingInt(Explanation.Shape::questions)
            .thenComparingInt(Explanation.Shape::marks)
            .reversed());
    return new Explanation(shapes, passedOver);
  }

  private static Explanation.Shape ofLevel(Shape shape, Levels levels, int questions) {
    int level = shape.level();
    String why =
        levels.isMarked(level)
            ? "they have attributes"
            : levels.holds(level)
                ? "most of them stand above other questions"
                : levels.asking(level) + " of them ask or are answered";
    return new Explanation.Shape(shape.word(), levels.count(level), questions, why);
  }

  private static Explanation.Shape ofAsking(int questions) {
    return new Explanation.Shape(
        Shape.ASKING.word(), questions, questions, "nothing else marks questions in the file");
  }

  private static Explanation.Shape ofMarks(
      Candidates.Found found, int questions, boolean explicit) {
    String why =
        explicit && found.shape() == Shape.BOLD
            ? "the file uses attributes, so bold lines count and nothing else"
            : found.likely() + " of these " + found.shape().description() + " read like questions";
    return new Explanation.Shape(found.shape().word(), found.count(), questions, why);
  }
}
