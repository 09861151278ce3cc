package org.examwright.reading.outline.question;

import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.source.Problems;

/** Finds out how a question is answered and has it read accordingly. */
final class InteractionReading {
  private InteractionReading() {}

  /**
   * The interaction; nothing if something about it makes no sense, which has been reported.
   *
   * @param offersOptions whether lists and lines with letters are options
   */
  static Optional<ReadInteraction> read(DraftContext context, boolean offersOptions) {
    Kind kind = context.attributes().kind().orElseGet(() -> apparentKind(context, offersOptions));
    context.attributes().requireOnlyThoseOf(kind);
    new PartsOfKind(context.parts(), context.origin(), context.problems()).requireOnlyThoseOf(kind);
    return switch (kind) {
      case ESSAY -> OpenResponseReading.essay(context);
      case UPLOAD -> OpenResponseReading.upload(context);
      case CHOICE, MULTIPLE, TRUE_FALSE -> ChoiceReading.read(context, kind);
      case SHORT, NUMERIC -> TextEntryReading.read(context, kind);
      case MATCHING -> MatchingReading.read(context);
      case ORDERING -> OrderingReading.read(context);
      case GAPS -> GapsReading.read(context);
      case DESCRIPTION ->
          Optional.of(
              new ReadInteraction(
                  context.stem(context.body()), new Interaction.None(), RichText.EMPTY));
    };
  }

  private static Kind apparentKind(DraftContext context, boolean offersOptions) {
    if (offersOptions) {
      return Kind.CHOICE;
    }
    Optional<Node> answers = context.body().stream().filter(AnswerLines::endIn).findFirst();
    if (answers.isPresent()) {
      return AcceptedAnswers.kind(
          AnswerLines.of(
              answers.get(), context.reading().source(), new Problems(context.origin().file())));
    }
    boolean blanks =
        !context.parts().blanks().isEmpty()
            || context.draft().line().stem().stream().anyMatch(BlankNode::isIn);
    return blanks ? Kind.GAPS : Kind.ESSAY;
  }
}
