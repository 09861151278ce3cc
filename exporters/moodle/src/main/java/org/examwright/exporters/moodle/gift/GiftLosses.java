package org.examwright.exporters.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.exporters.moodle.MoodleLosses;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.exporters.moodle.OutcomeFeedback;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.moodle.gift.GiftComment;

/** What GIFT cannot say: by its kind, and because of what a question says. */
final class GiftLosses {
  private static final String GAP =
      "become a missing-word question where there is one; a question with several is left out,"
          + " Moodle XML carries it";

  /** What GIFT carries, whatever a question says. */
  static final Capabilities CAPABILITIES =
      Capabilities.ALL
          .substituting(
              Feature.MODEL_ANSWER,
              Weight.CHANGED,
              "becomes general feedback, which learners see after answering")
          .without(Feature.GRADER_NOTES, Weight.LOST, "are left out; Moodle XML carries them")
          .without(
              Feature.EXPECTED_LINES, Weight.NOTE, "are left to Moodle; Moodle XML carries them")
          .substituting(
              Feature.FILE_UPLOAD,
              Weight.CHANGED,
              "becomes an essay without files; allow attachments in Moodle, or use Moodle XML")
          .without(Feature.ACCEPTED_FILES, Weight.CHANGED, "are left out; Moodle XML carries them")
          .substituting(Feature.TEXT_GAP, Weight.CHANGED, GAP)
          .substituting(Feature.DROP_DOWN_GAP, Weight.CHANGED, GAP)
          .substituting(Feature.NUMERIC_GAP, Weight.CHANGED, GAP)
          .substituting(
              Feature.CASE_SENSITIVE,
              Weight.CHANGED,
              "are compared without regard to case; Moodle XML keeps the difference")
          .without(
              Feature.UNIT, Weight.LOST, "is left out; name it in the question, or use Moodle XML")
          .without(
              Feature.FIXED_ORDER,
              Weight.CHANGED,
              "may be shuffled by Moodle; Moodle XML keeps their order")
          .without(
              Feature.POINTS, Weight.CHANGED, "become 1; set them in the quiz, or use Moodle XML")
          .substituting(
              Feature.OUTCOME_FEEDBACK,
              Weight.LOST,
              "is shown with the answers where a single one decides, and left out elsewhere;"
                  + " Moodle XML carries it")
          .without(Feature.TIME_LIMIT, Weight.NOTE, MoodleLosses.OF_QUIZ)
          .without(Feature.TITLE_BLOCK, Weight.NOTE, MoodleLosses.ON_PAPER)
          .without(Feature.ATTEMPTS, Weight.NOTE, MoodleLosses.OF_QUIZ)
          .without(Feature.HINTS, Weight.LOST, "are left out; Moodle XML carries them")
          .substituting(
              Feature.SECTION_INTRODUCTION,
              Weight.CHANGED,
              "becomes a description before the section's questions")
          .without(Feature.SECTION_PICK, Weight.CHANGED, MoodleLosses.PICK)
          .substituting(
              Feature.IMAGE,
              Weight.LOST,
              "become their alternative text, or their name; Moodle XML shows them")
          .substituting(Feature.CHOICE_MARKUP, Weight.CHANGED, "becomes plain text");

  private GiftLosses() {}

  /** The questions that GIFT has no words for, such as one with several gaps. */
  static Omissions omissions(GiftOptions options) {
    return Omissions.common(options.credits(), GiftExporter.FORMAT.id())
        .and(GiftLosses::severalGaps);
  }

  private static Optional<Diagnostic> severalGaps(Question question) {
    return question.interaction() instanceof Interaction.Gaps gaps && gaps.gaps().size() > 1
        ? Optional.of(
            Diagnostic.loss(
                Weight.LEFT_OUT,
                question.origin(),
                FeatureUse.kind(question),
                "a question with " + gaps.gaps().size() + " gaps is left out",
                "write Moodle XML, which carries it"))
        : Optional.empty();
  }

  /** What GIFT cannot say of a question because of what the question says. */
  static List<Diagnostic> of(QuestionSet set, Omissions omissions) {
    List<Diagnostic> losses = new ArrayList<>();
    set.questions()
        .filter(question -> !omissions.contain(question))
        .forEach(question -> report(question, losses));
    return losses;
  }

  private static void report(Question question, List<Diagnostic> losses) {
    if (new GiftAnswers.ShortLines(wordings(question), OutcomeFeedback.otherwise(question))
        .areWidened()) {
      losses.add(
          loss(
              Weight.CHANGED,
              question,
              FeatureUse.kind(question),
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
              Weight.LOST,
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

  private static Diagnostic loss(
      Weight weight, Question question, Feature feature, String message, String hint) {
    return Diagnostic.loss(weight, question.origin(), feature, message, hint);
  }
}
