package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Question;

/**
 * How the responses of an item come to its points.
 *
 * <p>Importers take the points from the item's own maximum, so that the score is counted in them.
 * One of the standard's templates does it where the mapping of the only response can tell all; else
 * rules count parts of 1, which feedback is about, and multiply them in the end.
 *
 * @param template its name; empty when there are rules
 * @param points what a right answer is worth, 0 where nothing is answered
 * @param whole what a right answer scores in the mapping of its response
 */
record ItemScoring(
    List<Response> responses,
    Messages messages,
    String template,
    BigDecimal points,
    BigDecimal whole) {
  private static final String MATCH = "match_correct";
  private static final String MAP = "map_response";

  static ItemScoring of(Item item, QtiVersion version) {
    Question question = item.question();
    List<Response> responses = Responses.of(question.interaction(), BigDecimal.ONE);
    Messages messages = Messages.of(question.feedback(), responses);
    BigDecimal points = item.points();
    String template =
        responses.size() == 1 && messages.isEmpty()
            ? template(responses.getFirst(), isOne(points), version)
            : "";
    boolean scaled = template.equals(MAP) && !isOne(points);
    if (scaled && points.signum() == 0) {
      return new ItemScoring(responses, messages, "", points, BigDecimal.ONE);
    }
    return scaled
        ? new ItemScoring(
            List.of(Responses.of(question.interaction(), points).getFirst().mapped()),
            messages,
            template,
            points,
            points)
        : new ItemScoring(responses, messages, template, points, BigDecimal.ONE);
  }

  /** The name of a template that scores a response; empty when none does. */
  private static String template(Response only, boolean onePoint, QtiVersion version) {
    if (only.mayFallBelowZero()) {
      return "";
    }
    return switch (only.scoring()) {
      case MATCH_CORRECT -> onePoint ? MATCH : only.isMappable() ? MAP : "";
      // A 3.0 player fails on mapping a text that was not written: there the rules are explicit.
      case MAP -> only.type() == BaseType.STRING && version == QtiVersion.V3_0 ? "" : MAP;
      case FIRST_CASE, BY_HAND -> "";
    };
  }

  /** Whether a machine can say what is right. */
  boolean isScored() {
    return Messages.isScored(responses);
  }

  /** Whether the rules count parts of 1 that are no points yet. */
  boolean countsParts() {
    return template.isEmpty() && !isOne(points);
  }

  private static boolean isOne(BigDecimal points) {
    return points.compareTo(BigDecimal.ONE) == 0;
  }
}
