package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.moodle.MoodleLosses;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** What Moodle XML cannot say because of what a set says. */
final class MoodleXmlLosses {
  private final QuestionSet set;
  private final List<Diagnostic> found = new ArrayList<>();

  private MoodleXmlLosses(QuestionSet set) {
    this.set = set;
  }

  static List<Diagnostic> of(QuestionSet set, Omissions omissions) {
    MoodleXmlLosses losses = new MoodleXmlLosses(set);
    set.sections().forEach(losses::section);
    set.questions().filter(question -> !omissions.contain(question)).forEach(losses::question);
    return losses.found;
  }

  private void section(Section section) {
    if (showsPicture(Stream.of(section.introduction()))) {
      loss(
          Weight.LOST,
          MoodleLosses.origin(set, section),
          Feature.IMAGE,
          "pictures in the introduction of a section become their alternative text",
          "move them to a description, a question without an answer");
    }
  }

  private void question(Question question) {
    feedback(question);
    points(question);
    if (question.interaction() instanceof Interaction.Numeric numeric
        && !Units.isStorable(numeric.unit())) {
      loss(
          Weight.LOST,
          question.origin(),
          Feature.UNIT,
          "the unit is left out, since Moodle does not take it",
          "write a unit of up to 50 characters that is not 0");
    }
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      gaps(question, gaps);
    }
    if (question.interaction() instanceof Interaction.FileUpload upload
        && !EssayElements.isCountable(upload)) {
      loss(
          Weight.CHANGED,
          question.origin(),
          Feature.ACCEPTED_FILES,
          "any number of files may be handed in, since Moodle cannot limit them to "
              + upload.maximumFiles(),
          "allow 1 to 3 files");
    }
  }

  private void feedback(Question question) {
    MoodleType type = MoodleType.of(question.interaction());
    Feedback feedback = question.feedback();
    if (!type.hasHints() && !feedback.hints().isEmpty()) {
      loss(
          Weight.LOST,
          question.origin(),
          Feature.HINTS,
          "hints are left out, since Moodle has none for this type of question",
          "move them to the text");
    }
    if (type.outcomes() == MoodleType.Outcomes.NONE
        && Stream.of(feedback.correct(), feedback.partiallyCorrect(), feedback.incorrect())
            .anyMatch(text -> !text.isEmpty())) {
      loss(
          Weight.LOST,
          question.origin(),
          Feature.OUTCOME_FEEDBACK,
          "feedback by outcome is left out, since Moodle has none for this type of question",
          "give feedback with each answer, or general feedback");
    }
  }

  private void gaps(Question question, Interaction.Gaps gaps) {
    if (showsPicture(gaps.gaps().stream().flatMap(Gap::texts))) {
      loss(
          Weight.LOST,
          question.origin(),
          Feature.IMAGE,
          "pictures in the feedback of a gap become their alternative text",
          "move them to the general feedback");
    }
    ClozeMarks marks = new ClozeMarks(question, gaps.gaps().size());
    if (marks.areExact()) {
      if (!marks.areEqual()) {
        found.add(
            Diagnostic.note(
                question.origin(),
                "the first gaps are worth a point more than the others, since Moodle gives whole"
                    + " points to each"));
      }
      return;
    }
    String message =
        "the question is worth "
            + marks.total()
            + (marks.total() == 1 ? " point instead of " : " points instead of ")
            + question.points().toPlainString()
            + ", since Moodle gives whole points to each gap";
    String hint = "set its points in the quiz, or give whole points, one to a gap at least";
    if (isDefault(question)) {
      found.add(Diagnostic.note(question.origin(), message + "; " + hint));
    } else {
      loss(Weight.CHANGED, question.origin(), Feature.POINTS, message, hint);
    }
  }

  private void points(Question question) {
    if (question.isAnswered()
        && !(question.interaction() instanceof Interaction.Gaps)
        && !Grade.isExact(question.points())) {
      loss(
          Weight.CHANGED,
          question.origin(),
          Feature.POINTS,
          "the points become "
              + Grade.of(question.points()).stripTrailingZeros().toPlainString()
              + ", the nearest that Moodle stores",
          "give points below 100000 with at most 7 decimals");
    }
  }

  /** One point is also what a question has whose author gave none. */
  private static boolean isDefault(Question question) {
    return question.points().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean showsPicture(Stream<RichText> texts) {
    List<Inline> pictures = new ArrayList<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Image image && !image.isRemote()) {
                pictures.add(image);
              }
            });
    texts.forEach(walk::visit);
    return !pictures.isEmpty();
  }

  private void loss(Weight weight, Origin origin, Feature feature, String message, String hint) {
    found.add(Diagnostic.loss(weight, origin, feature, message, hint));
  }
}
