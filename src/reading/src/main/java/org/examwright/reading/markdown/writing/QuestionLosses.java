package org.examwright.reading.markdown.writing;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;
import org.jspecify.annotations.Nullable;

/**
 * Says what of a question the reader does not find in what was written.
 *
 * @param question with its place in the file that it comes from
 * @param tidied what should be read
 * @param read what is read; null if the reader makes no question of it
 */
record QuestionLosses(Question question, Question tidied, @Nullable Question read) {

  void into(List<Diagnostic> losses) {
    Question found = read;
    if (found == null) {
      loss(losses, FeatureUse.of(question).iterator().next(), "is not read as a question again");
      return;
    }
    check(losses, Feature.TITLE, "title has no formatting", tidied.title(), found.title());
    check(losses, Feature.TAGS, "tags are written otherwise", tidied.tags(), found.tags());
    check(losses, Feature.POINTS, "points are written otherwise", tidied.points(), found.points());
    check(
        losses,
        Feature.CHARACTERS,
        "text is written otherwise in places",
        tidied.stem(),
        found.stem());
    boolean drops =
        question.interaction() instanceof Interaction.Gaps
            && FeatureUse.of(question).contains(Feature.CHOICE_MARKUP);
    check(
        losses,
        drops ? Feature.CHOICE_MARKUP : FeatureUse.of(question).iterator().next(),
        "answers are written without some of their details or formatting",
        tidied.interaction(),
        found.interaction());
    check(
        losses,
        Feature.GENERAL_FEEDBACK,
        "feedback is written otherwise in places",
        tidied.feedback(),
        found.feedback());
    if (!tidied.id().equals(found.id()) || !tidied.label().equals(found.label())) {
      losses.add(
          Diagnostic.warning(
              question.origin(), "the question's id or number is written otherwise", ""));
    }
  }

  private void check(
      List<Diagnostic> losses, Feature feature, String what, Object wanted, Object found) {
    if (!wanted.equals(found)) {
      loss(losses, feature, what);
    }
  }

  private void loss(List<Diagnostic> losses, Feature feature, String what) {
    losses.add(
        Diagnostic.loss(
            question.origin(),
            feature,
            "the question's " + what + ": Markdown has no signs for them",
            "keep the set as JSON too, which holds everything"));
  }
}
