package org.examwright.exporters.qti.canvas;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.model.Question;
import org.examwright.model.Section;
import org.examwright.rendering.xml.XmlWriter;

/** A group of questions that Canvas draws from; each of them is worth the same there. */
final class QuestionGroup {
  private QuestionGroup() {}

  /**
   * Begins the group of a section that is a pool.
   *
   * @param stimulus the ident of the text beside it; empty for none
   */
  static void open(
      XmlWriter xml, String ident, String title, Section pool, int pick, String stimulus) {
    if (stimulus.isEmpty()) {
      xml.open("section", "ident", ident, "title", title);
    } else {
      xml.open("section", "ident", ident, "title", title, ItemWriter.STIMULUS, stimulus);
    }
    xml.open("selection_ordering").open("selection");
    xml.leaf("selection_number", Integer.toString(pick));
    xml.open("selection_extension");
    xml.leaf("points_per_item", pointsEach(pool).toPlainString());
    xml.close().close().close();
  }

  /** What a learner can get in Canvas for the questions of a section. */
  static BigDecimal totalPoints(Section section) {
    return section.pick() == null
        ? section.totalPoints()
        : pointsEach(section).multiply(BigDecimal.valueOf(section.pick()));
  }

  /** Whether questions of a section are worth other points in Canvas than they are meant to be. */
  static boolean changesPoints(Section section) {
    return section.pick() != null
        && section.answered().map(Question::points).distinct().count() > 1;
  }

  /** The points of most questions of a pool; of several such, the most. */
  static BigDecimal pointsEach(Section pool) {
    return pool
        .answered()
        .collect(Collectors.groupingBy(Question::points, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<BigDecimal, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
