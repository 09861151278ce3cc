package org.examwright.exporters.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.exporters.moodle.OutcomeFeedback;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.moodle.gift.GiftComment;

/** What GIFT cannot say of a question because of what the question says. */
final class GiftLosses {
  private GiftLosses() {}

  static List<Diagnostic> of(QuestionSet set, Omissions omissions) {
    List<Diagnostic> losses = new ArrayList<>();
    set.questions()
        .filter(question -> !omissions.contain(question))
        .forEach(question -> report(question, losses));
    return losses;
  }

  private static void report(Question question, List<Diagnostic> losses) {
    if (new ShortAnswerLines(wordings(question), OutcomeFeedback.otherwise(question))
        .areWidened()) {
      losses.add(
          loss(
              question,
              kind(question),
              "an answer is accepted with anything within `->` or `&&` as well",
              "write Moodle XML, which compares it exactly"));
    }
    String id = GiftComment.sayable(question.id());
    if (!id.equals(question.id())) {
      losses.add(
          Diagnostic.note(
              question.origin(),
              "the id `"
                  + question.id()
                  + "` becomes `"
                  + id
                  + "`, since Moodle would read a tag in it; give it another"));
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
            && gaps.gaps().getFirst() instanceof Gap.TextGap text
        ? text.answers()
        : List.of();
  }

  private static Feature kind(Question question) {
    return FeatureUse.of(question).iterator().next();
  }

  private static Diagnostic loss(Question question, Feature feature, String message, String hint) {
    return Diagnostic.loss(question.origin(), feature, message, hint);
  }
}
