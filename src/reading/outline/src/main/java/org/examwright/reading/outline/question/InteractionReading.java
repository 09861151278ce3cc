package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.options.OptionFinding;
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
    if (mayBeAnother(context, kind)) {
      Optional<ReadInteraction> natural =
          columns(context)
              .or(
                  () ->
                      kind == Kind.ESSAY
                          ? NaturalKinds.read(context)
                          : Orders.read(context).or(() -> Pairs.keyed(context)));
      if (natural.isPresent()) {
        return natural;
      }
    }
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

  /** Columns are those of a table, or lines and lists with nothing else among them. */
  private static Optional<ReadInteraction> columns(DraftContext context) {
    List<Node> body = context.body();
    boolean lines =
        !body.isEmpty()
            && (body.getLast() instanceof Paragraph || body.getLast() instanceof ListBlock);
    boolean table = body.stream().anyMatch(TableBlock.class::isInstance);
    Optional<ReadInteraction> grid = table ? GridReading.read(context) : Optional.empty();
    return grid.isEmpty() && (lines || table) ? ColumnPairs.read(context) : grid;
  }

  /** Whether nothing but its answer says what kind of question it is. */
  private static boolean mayBeAnother(DraftContext context, Kind kind) {
    return context.attributes().kind().isEmpty()
        && context.attributes().natural()
        && !context.parts().has(Label.GRADING)
        && context.parts().blanks().isEmpty()
        && (kind == Kind.ESSAY
            || (kind == Kind.CHOICE && context.body().stream().noneMatch(OptionFinding::isBoxed)));
  }

  private static Kind apparentKind(DraftContext context, boolean offersOptions) {
    if (offersOptions) {
      return Kind.CHOICE;
    }
    Optional<Node> answers = context.body().stream().filter(AnswerLines::endIn).findFirst();
    if (answers.isPresent()) {
      return AcceptedAnswers.kind(
          AnswerLines.of(
              answers.get(), context.reading().source(), new Problems(context.origin().file())),
          context.attributes().language());
    }
    boolean blanks =
        !context.parts().blanks().isEmpty()
            || context.draft().line().stem().stream().anyMatch(BlankNode::isIn);
    return blanks ? Kind.GAPS : Kind.ESSAY;
  }
}
