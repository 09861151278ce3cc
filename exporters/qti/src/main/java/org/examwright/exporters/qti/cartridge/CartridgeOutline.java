package org.examwright.exporters.qti.cartridge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.rendering.naming.QuestionNames;

/**
 * The questions of a set in the order of the cartridge, each with what it becomes.
 *
 * <p>The profile has no text between questions: a description or the introduction of a section
 * stands in front of the next question's stem.
 *
 * @param leftOut the ids of those that nothing of the profile stands for
 * @param unheard descriptions with no question behind them
 * @param unintroduced sections whose introductions have none
 */
record CartridgeOutline(
    List<Placed> questions,
    Set<String> leftOut,
    List<Question> unheard,
    List<Section> unintroduced) {
  private static final int LONGEST_TITLE = 120;
  private static final int POINT_DIGITS = 4;

  /**
   * A question of the cartridge.
   *
   * @param title what Moodle's list shows
   * @param points of this part
   */
  record Placed(
      String ident, String title, BigDecimal points, Question question, Retelling retelling) {}

  static CartridgeOutline of(QuestionSet set) {
    SetIdentity identity = new SetIdentity(set);
    QuestionNames names = new QuestionNames(set);
    CartridgeOutline outline =
        new CartridgeOutline(
            new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>());
    RichText before = RichText.EMPTY;
    int place = 1;
    for (Section section : set.sections()) {
      if (!section.introduction().isEmpty()) {
        before = before.then(section.introduction());
        outline.unintroduced.add(section);
      }
      for (Question question : section.questions()) {
        if (question.interaction() instanceof Interaction.None) {
          before = before.then(question.stem());
          outline.unheard.add(question);
          continue;
        }
        List<Retelling> parts = Retelling.of(before.then(question.stem()), question.interaction());
        if (parts.isEmpty()) {
          outline.leftOut.add(question.id());
          continue;
        }
        String title = names.of(question, place++, LONGEST_TITLE);
        outline.add(identity.question(question.id()), title, question, parts);
        outline.unheard.clear();
        outline.unintroduced.clear();
        before = RichText.EMPTY;
      }
    }
    return outline;
  }

  boolean leavesOut(Question question) {
    return leftOut.contains(question.id());
  }

  private void add(String ident, String title, Question question, List<Retelling> parts) {
    if (parts.size() == 1) {
      questions.add(new Placed(ident, title, question.points(), question, parts.getFirst()));
      return;
    }
    BigDecimal share =
        question
            .points()
            .divide(BigDecimal.valueOf(parts.size()), POINT_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    for (int i = 1; i <= parts.size(); i++) {
      questions.add(
          new Placed(
              ident + "_part" + i,
              title + " (" + i + "/" + parts.size() + ")",
              share,
              question,
              parts.get(i - 1)));
    }
  }
}
