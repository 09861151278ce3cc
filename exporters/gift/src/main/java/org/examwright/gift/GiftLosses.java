package org.examwright.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.rendering.moodle.OutcomeFeedback;
import org.examwright.rendering.moodle.RightSides;

/** What GIFT cannot say of a question because of what the question says. */
final class GiftLosses {
  private GiftLosses() {}

  static List<Diagnostic> of(QuestionSet set) {
    List<Diagnostic> losses = new ArrayList<>();
    set.questions().forEach(question -> report(question, losses));
    return losses;
  }

  /** Why a question is left out, since Moodle would refuse it or read another one; or nothing. */
  static Optional<String> reasonToLeaveOut(Question question) {
    return switch (question.interaction()) {
      case Interaction.Gaps gaps ->
          when(
              gaps.gaps().size() > 1,
              "a question with " + gaps.gaps().size() + " gaps is left out");
      case Interaction.Matching matching ->
          when(
              !RightSides.areSayable(matching),
              "a matching question is left out, since right sides are empty or the same"
                  + " in the plain text that Moodle shows of them");
      case Interaction.OpenResponse ignored -> Optional.empty();
      case Interaction.ChoiceSelection ignored -> Optional.empty();
      case Interaction.TrueFalse ignored -> Optional.empty();
      case Interaction.ShortAnswer ignored -> Optional.empty();
      case Interaction.Numeric ignored -> Optional.empty();
      case Interaction.Ordering ignored -> Optional.empty();
      case Interaction.FileUpload ignored -> Optional.empty();
      case Interaction.None ignored -> Optional.empty();
    };
  }

  static boolean isLeftOut(Question question) {
    return reasonToLeaveOut(question).isPresent();
  }

  private static void report(Question question, List<Diagnostic> losses) {
    reasonToLeaveOut(question)
        .ifPresent(
            reason ->
                losses.add(
                    loss(
                        question,
                        kind(question),
                        reason,
                        question.interaction() instanceof Interaction.Gaps
                            ? "write Moodle XML, which carries it"
                            : "write short right sides that differ, or use QTI")));
    if (new ShortAnswerLines(wordings(question), OutcomeFeedback.otherwise(question))
        .areWidened()) {
      losses.add(
          loss(
              question,
              kind(question),
              "an answer is accepted with anything within `->` or `&&` as well",
              "write Moodle XML, which compares it exactly"));
    }
    if (question.interaction() instanceof Interaction.None
        && !question.feedback().general().isEmpty()) {
      losses.add(
          loss(
              question,
              Feature.GENERAL_FEEDBACK,
              "general feedback of a description is left out",
              "move it to the text, or use Moodle XML"));
    }
  }

  private static List<AcceptedAnswer> wordings(Question question) {
    if (question.interaction() instanceof Interaction.ShortAnswer shortAnswer) {
      return shortAnswer.answers();
    }
    return question.interaction() instanceof Interaction.Gaps gaps
            && gaps.gaps().size() == 1
            && gaps.gaps().getFirst() instanceof Gap.TextGap text
        ? text.answers()
        : List.of();
  }

  private static Feature kind(Question question) {
    return FeatureUse.of(question).iterator().next();
  }

  private static Optional<String> when(boolean holds, String reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private static Diagnostic loss(Question question, Feature feature, String message, String hint) {
    return Diagnostic.loss(question.origin(), feature, message, hint);
  }
}
