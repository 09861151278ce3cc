package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.options.OptionsOffered;

/** Reads a question that is answered with a text or a file, and its model answer. */
final class OpenResponseReading {
  private OpenResponseReading() {}

  static Optional<ReadInteraction> essay(DraftContext context) {
    List<Node> answer = modelAnswer(context);
    boolean boldIsUsual = context.draft().line().isInParagraph();
    new StrayAnswers(context.problems()).warn(answer, boldIsUsual);
    if (answer.isEmpty()) {
      context.problems().note(context.origin(), "the question has no model answer");
    }
    return Optional.of(
        new ReadInteraction(
            context.stem(stemBody(context)),
            new Interaction.OpenResponse(
                context.reading().text(LineRole.ANSWER).of(answer),
                graderNotes(context),
                context.attributes().lines()),
            RichText.EMPTY));
  }

  static Optional<ReadInteraction> upload(DraftContext context) {
    return Optional.of(
        new ReadInteraction(
            context.stem(stemBody(context)),
            new Interaction.FileUpload(
                context.attributes().files(),
                context.attributes().types(),
                context.reading().text(LineRole.ANSWER).of(modelAnswer(context)),
                graderNotes(context)),
            RichText.EMPTY));
  }

  /** Without a label, all that follows the question line is the answer. */
  private static List<Node> modelAnswer(DraftContext context) {
    return isLabelled(context)
        ? context.parts().of(Label.ANSWER)
        : isOffered(context) ? List.of() : context.body();
  }

  private static List<Node> stemBody(DraftContext context) {
    return isLabelled(context) || isOffered(context) ? context.body() : List.of();
  }

  /** Whether all below the question is options, none of which is known to be right. */
  private static boolean isOffered(DraftContext context) {
    boolean offered = OptionsOffered.endsIn(context.body());
    if (offered) {
      context
          .problems()
          .tally(
              context.origin(),
              "the question has options, but nothing says which is right: it is an open question",
              "add a line that names it, such as `Answer: B`");
    }
    return offered;
  }

  private static boolean isLabelled(DraftContext context) {
    return context.parts().has(Label.ANSWER);
  }

  private static RichText graderNotes(DraftContext context) {
    return context.reading().text(LineRole.GRADING).of(context.parts().of(Label.GRADING));
  }
}
