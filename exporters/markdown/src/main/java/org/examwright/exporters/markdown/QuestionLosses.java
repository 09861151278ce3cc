package org.examwright.exporters.markdown;

import java.util.List;
import java.util.Map;
import org.examwright.markdown.PictureNames;
import org.examwright.markdown.Tidied;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TidyText;
import org.jspecify.annotations.Nullable;

/**
 * Says what of a question is not in what was written.
 *
 * @param question with its place in the file that it comes from
 * @param sayable what should be read
 * @param read what is read; null if the reader makes no question of it
 */
record QuestionLosses(Question question, Tidied.Sayable sayable, @Nullable Question read) {

  static Diagnostic links(Origin origin) {
    return Diagnostic.loss(
        Weight.CHANGED,
        origin,
        Feature.LINK,
        "a link within a link loses its address: only the outer one can be followed",
        "put one behind the other");
  }

  static boolean holdsLinkInLink(RichText text) {
    RichText tidy = TidyText.of(text);
    return !tidy.equals(Tidied.sayable(text, new PictureNames(Map.of())));
  }

  void into(List<Diagnostic> losses) {
    if (sayable.singled()) {
      losses.add(links(question.origin()));
    }
    if (sayable.filled()) {
      losses.add(
          Diagnostic.loss(
              Weight.CHANGED,
              question.origin(),
              Feature.CHARACTERS,
              "a text in which there is nothing to see becomes a no-break space",
              "write something into it"));
    }
    Question found = read;
    if (found == null) {
      loss(Weight.LOST, losses, "the question is not read as a question again");
    } else if (!found.equals(sayable.question())) {
      loss(
          Weight.CHANGED,
          losses,
          "the question's " + difference(found) + " is not read again as it is");
    }
  }

  /** Never known to happen; but what nobody has thought of must not be lost in silence. */
  private void loss(Weight weight, List<Diagnostic> losses, String message) {
    losses.add(
        Diagnostic.loss(
            weight,
            question.origin(),
            FeatureUse.kind(question),
            message,
            "keep the set as JSON too, which holds everything"));
  }

  private String difference(Question found) {
    Question wanted = sayable.question();
    return !wanted.stem().equals(found.stem())
        ? "text"
        : !wanted.interaction().equals(found.interaction())
            ? "answer"
            : !wanted.feedback().equals(found.feedback())
                ? "feedback"
                : !wanted.title().equals(found.title()) ? "title" : "line of attributes";
  }
}
