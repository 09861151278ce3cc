package org.examwright.exporters.qti.canvas;

import java.math.BigDecimal;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.rendering.xml.XmlWriter;

/** Writes what Canvas wants to know of a quiz beside its questions. */
final class QuizSettings {
  private QuizSettings() {}

  static String of(QuestionSet set, String identifier) {
    XmlWriter xml = new XmlWriter();
    xml.open(
        "quiz", "xmlns", "http://canvas.instructure.com/xsd/cccv1p0", "identifier", identifier);
    xml.leaf("title", set.title());
    xml.leaf("description", "");
    xml.leaf("shuffle_answers", Boolean.toString(shufflesAll(set)));
    xml.leaf("quiz_type", "assignment");
    xml.leaf("points_possible", totalPoints(set).toPlainString());
    Sitting sitting = set.sitting();
    xml.leaf("allowed_attempts", sitting.attempts() == null ? "1" : sitting.attempts().toString());
    if (sitting.minutes() != null) {
      xml.leaf("time_limit", sitting.minutes().toString());
    }
    return xml.close().finish();
  }

  private static BigDecimal totalPoints(QuestionSet set) {
    return set.sections().stream()
        .map(QuestionGroup::totalPoints)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Canvas shuffles the choices of all questions or of none. */
  static boolean shufflesAll(QuestionSet set) {
    return set.questions().anyMatch(QuizSettings::shuffles)
        && set.questions().noneMatch(QuizSettings::keepsOrder);
  }

  static boolean shuffles(Question question) {
    return question.interaction() instanceof Interaction.ChoiceSelection selection
        && selection.shuffle();
  }

  private static boolean keepsOrder(Question question) {
    return question.interaction() instanceof Interaction.ChoiceSelection selection
        && !selection.shuffle();
  }
}
