package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Finds out the kind of a question from what it asks and what its answer is, where its author says
 * nothing: a statement that is true or false, a word, a number, blanks, pairs, an order.
 */
final class NaturalKinds {
  private static final String NOTE_END = "; `{.essay}` has it graded by a person";

  private NaturalKinds() {}

  /** The interaction; nothing if the question is one to be answered freely. */
  static Optional<ReadInteraction> read(DraftContext context) {
    List<Node> body = context.body();
    boolean answered = context.parts().has(Label.ANSWER);
    boolean sorts = answered || tellsToSort(context);
    boolean below = answered || (body.size() > 1 && body.getLast() instanceof Paragraph);
    return (sorts || body.size() == 1 ? Orders.read(context) : nothing())
        .or(() -> sorts ? Pairs.read(context) : nothing())
        .or(() -> StatedTruth.read(context))
        .or(
            () ->
                context.reading().usual().answeredInLine()
                    ? UnlabelledAnswers.inLine(context)
                    : nothing())
        .or(
            () ->
                context.reading().usual().answeredBehind()
                    ? UnlabelledAnswers.behind(context)
                    : nothing())
        .or(() -> context.draft().spoken() ? UnlabelledAnswers.spoken(context) : nothing())
        .or(() -> below ? BlanksBelow.read(context) : nothing())
        .or(() -> hasBlank(context) ? NamedBlanks.read(context) : nothing())
        .or(() -> answered ? number(context).or(() -> word(context)) : nothing());
  }

  private static Optional<ReadInteraction> nothing() {
    return Optional.empty();
  }

  /** Whether a question, or what stands above it, tells to match things or to put them in order. */
  private static boolean tellsToSort(DraftContext context) {
    String asked = NodeText.of(context.draft().line().stem());
    UsualKinds usual = context.reading().usual();
    return usual.orders()
        || usual.matches()
        || Wording.orders(asked)
        || Wording.tellsToMatch(asked);
  }

  private static boolean hasBlank(DraftContext context) {
    for (Node node : context.draft().line().stem()) {
      if (node instanceof Text text && Wording.hasBlank(text.getLiteral())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ReadInteraction> number(DraftContext context) {
    return onlyLine(context)
        .flatMap(
            answer ->
                context
                    .written(answer)
                    .number()
                    .filter(read -> isNoSign(answer, context) || asksForLittle(context)))
        .map(
            number -> {
              noted(context, "a number");
              return context.answered(
                  context.body(),
                  new Interaction.Numeric(
                      List.of(NumericAnswer.of(number.accepted())),
                      context.attributes().unit().isEmpty()
                          ? number.unit()
                          : context.attributes().unit()),
                  List.of());
            });
  }

  private static Optional<ReadInteraction> word(DraftContext context) {
    return onlyLine(context)
        .filter(answer -> NamedBlanks.count(context.draft().line().stem()) < 2)
        .filter(answer -> !answer.matches("[A-Ha-h][.)]?"))
        .flatMap(answer -> context.written(answer).words())
        .filter(words -> asksForLittle(context))
        .map(
            words -> {
              noted(context, "a short answer");
              ReadInteraction read =
                  context.answered(
                      context.body(),
                      new Interaction.ShortAnswer(
                          words.accepted().stream().map(AcceptedAnswer::of).toList(),
                          context.attributes().caseSensitive()),
                      List.of());
              return words.remark().isEmpty() ? read : read.explained(RichText.of(words.remark()));
            });
  }

  static void noted(DraftContext context, String what) {
    context.takeAnswer();
    context
        .problems()
        .tally(context.origin(), "the answer makes it a question for " + what + NOTE_END);
  }

  /** Whether a number is no sign of one of several things, so that it answers whatever is asked. */
  private static boolean isNoSign(String answer, DraftContext context) {
    return !answer.matches("\\d") && !NodeText.of(context.draft().line().stem()).isBlank();
  }

  /** Whether a question may be answered with a word or a number. */
  static boolean asksForLittle(DraftContext context) {
    String asked = NodeText.of(context.draft().line().stem());
    return !asked.isBlank() && (Wording.counts(asked) || !Wording.asksForMuch(asked));
  }

  /** The answer, if it is one line under one label, or in parentheses under a blank. */
  static Optional<String> onlyLine(DraftContext context) {
    return onlyNode(context)
        .map(paragraph -> Line.first(paragraph).text().strip())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<Paragraph> onlyNode(DraftContext context) {
    List<List<Node>> answers = context.parts().each(Label.ANSWER);
    return answers.size() == 1
            && answers.getFirst().size() == 1
            && answers.getFirst().getFirst() instanceof Paragraph paragraph
            && Line.of(paragraph).size() == 1
            && isPlain(paragraph)
        ? Optional.of(paragraph)
        : Optional.empty();
  }

  /** Whether a paragraph has nothing but words, be they bold or code. */
  static boolean isPlain(Node paragraph) {
    return NodeText.children(paragraph).stream()
        .allMatch(
            node ->
                node instanceof Text
                    || node instanceof Emphasis
                    || node instanceof Code
                    || node instanceof StrongEmphasis);
  }
}
