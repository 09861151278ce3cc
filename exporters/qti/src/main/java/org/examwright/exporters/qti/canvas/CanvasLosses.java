package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;

/** Finds what is lost not by its kind but by what stands beside it. */
final class CanvasLosses {
  private final boolean shuffled;
  private final Plans plans;
  private final List<Diagnostic> losses = new ArrayList<>();

  private CanvasLosses(boolean shuffled, Plans plans) {
    this.plans = plans;
    this.shuffled = shuffled;
  }

  static List<Diagnostic> of(QuestionSet set, Plans plans) {
    CanvasLosses found = new CanvasLosses(QuizSettings.shufflesAll(set), plans);
    set.questions().forEach(found::question);
    return found.losses;
  }

  private void question(Question question) {
    if (QuizSettings.shuffles(question) && !shuffled) {
      lose(
          Weight.CHANGED,
          question,
          Feature.SHUFFLE,
          "choices are not shuffled, since Canvas shuffles those of all questions or of none",
          "let no question of the set keep its order");
    }
    if (question.interaction() instanceof Interaction.Gaps gaps && GapPlans.areMixed(gaps.gaps())) {
      lose(
          Weight.CHANGED,
          question,
          Feature.DROP_DOWN_GAP,
          "a drop-down beside other gaps becomes a gap with its options in brackets after it, and the"
              + " wrong ones lose their feedback",
          "use one kind of gap in a question");
    }
    if (!question.feedback().partiallyCorrect().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback for answers that are partly right is left out",
          "make it general feedback");
    }
    if (!question.feedback().otherwise().isEmpty()) {
      lose(
          Weight.CHANGED,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback to any other answer is shown to all who are wrong",
          "make it feedback to incorrect answers");
    }
    if (question.interaction() instanceof Interaction.None
        && !question.feedback().general().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.GENERAL_FEEDBACK,
          "feedback on a text without a question is left out",
          "write it into the text");
    }
    outcomeFeedback(question);
  }

  private void outcomeFeedback(Question question) {
    boolean any =
        !question.feedback().correct().isEmpty() || !question.feedback().incorrect().isEmpty();
    if (any && plans.of(question).scoring().isEmpty()) {
      lose(
          Weight.LOST,
          question,
          Feature.OUTCOME_FEEDBACK,
          "feedback by outcome is left out where a person grades",
          "make it general feedback");
    }
  }

  private void lose(Weight weight, Question question, Feature feature, String what, String remedy) {
    losses.add(Diagnostic.loss(weight, question.origin(), feature, what, remedy));
  }
}
