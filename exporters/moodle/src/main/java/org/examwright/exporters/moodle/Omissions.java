package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;

/** The questions that a file goes without, since Moodle would refuse them or read others. */
@FunctionalInterface
public interface Omissions {

  /** The loss of a question that is left out; nothing if it is not. */
  Optional<Diagnostic> of(Question question);

  /** Whether a question is one of them. */
  default boolean contain(Question question) {
    return of(question).isPresent();
  }

  /** Those of both. */
  default Omissions and(Omissions others) {
    return question -> of(question).or(() -> others.of(question));
  }

  /**
   * What no format says to Moodle.
   *
   * @param format the id of the format that is written
   */
  static Omissions common(UnknownCredits credits, String format) {
    return new InAnyFormat(credits, format);
  }

  /** What becomes of a question with a credit that Moodle does not know. */
  public enum UnknownCredits {
    /** The file goes without the question. */
    LEAVE_OUT,
    /** The question earns the nearest credit that Moodle knows. */
    NEAREST
  }

  /**
   * What Moodle cannot be told in any format.
   *
   * @param credits what becomes of questions with a credit that Moodle does not know
   * @param format the id of the format, which its options are named by
   */
  record InAnyFormat(Omissions.UnknownCredits credits, String format) implements Omissions {

    @Override
    public Optional<Diagnostic> of(Question question) {
      if (question.interaction() instanceof Interaction.Matching matching
          && !MoodleRightSides.areSayable(matching)) {
        return loss(
            question,
            Feature.MATCHING,
            "a matching question is left out, since right sides are empty or the same"
                + " in the plain text that Moodle shows of them",
            "write short right sides that differ, or use QTI");
      }
      return switch (credits) {
        case NEAREST -> Optional.empty();
        case LEAVE_OUT ->
            question
                .interaction()
                .credits()
                .filter(credit -> !Weights.isKnown(credit))
                .findFirst()
                .flatMap(credit -> credit(question, credit))
                .or(() -> share(question));
      };
    }

    private Optional<Diagnostic> credit(Question question, BigDecimal credit) {
      return loss(
          question,
          Feature.PARTIAL_CREDIT,
          "a question with a credit of "
              + credit.toPlainString()
              + " % is left out, since Moodle does not know it",
          Weights.REMEDY + "; `" + setting() + "` takes the nearest of the list");
    }

    private Optional<Diagnostic> share(Question question) {
      return question.interaction() instanceof Interaction.ChoiceSelection selection
              && Weights.hasUnknownShare(selection)
          ? loss(
              question,
              Feature.MULTIPLE_CHOICE,
              "a question is left out, since Moodle does not know the share of one in so many right"
                  + " options",
              "mark ten options or fewer as right; `" + setting() + "` takes the nearest share")
          : Optional.empty();
    }

    private String setting() {
      return "--set " + format + ".credits=nearest";
    }

    private static Optional<Diagnostic> loss(
        Question question, Feature feature, String message, String hint) {
      return Optional.of(
          Diagnostic.loss(Weight.LEFT_OUT, question.origin(), feature, message, hint));
    }
  }
}
