package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Reads short answers and numbers that no label announces, where those of other questions are so.
 */
final class UnlabelledAnswers {
  private static final Pattern IN_LINE =
      Pattern.compile("[?？]\\s*(?:—|–|-|->|→|=>|=|:)\\s+([^?？]{1,60})$");

  private UnlabelledAnswers() {}

  /** An answer behind the question mark and a dash, where the other questions have theirs so. */
  static Optional<ReadInteraction> inLine(DraftContext context) {
    if (!context.reading().usual().answeredInLine()
        || !context.body().isEmpty()
        || context.parts().has(Label.ANSWER)) {
      return Optional.empty();
    }
    List<Node> stem = context.draft().line().stem();
    String asked = NodeText.of(stem);
    return inLine(asked)
        .flatMap(
            answer -> {
              WrittenAnswer written = context.written(answer);
              Optional<Interaction> read = interaction(written, context);
              int length =
                  asked.length() - asked.lastIndexOf('?', asked.length() - answer.length()) - 1;
              return read.map(
                  interaction -> {
                    NaturalKinds.noted(context, "a short answer");
                    return new ReadInteraction(
                        context
                            .reading()
                            .text(LineRole.STEM)
                            .of(Line.withoutLast(stem, length), List.of()),
                        interaction,
                        RichText.EMPTY);
                  });
            });
  }

  /** What stands behind a question mark and a dash. */
  static Optional<String> inLine(String asked) {
    Matcher answer = IN_LINE.matcher(asked);
    return answer.find() ? Optional.of(answer.group(1).strip()) : Optional.empty();
  }

  /** An answer that is set off at the end of its question, where those of others are. */
  static Optional<ReadInteraction> behind(DraftContext context) {
    return AnswerBehind.of(context.draft()).flatMap(answer -> behind(answer, context));
  }

  private static Optional<ReadInteraction> behind(AnswerBehind answer, DraftContext context) {
    int blanks = NamedBlanks.count(answer.stem());
    List<Node> below = new ArrayList<>(context.draft().asked());
    below.addAll(answer.below());
    Optional<ReadInteraction> read =
        blanks > 1
            ? NamedBlanks.several(context, answer.stem(), answer.text(), answer.below())
            : graded(answer.text(), context, blanks == 1)
                .map(
                    found ->
                        new ReadInteraction(
                            context.reading().text(LineRole.STEM).of(answer.stem(), below),
                            found.interaction(),
                            found.feedback()));
    if (read.isEmpty() && blanks == 0) {
      read =
          Optional.of(
              new ReadInteraction(
                  context.reading().text(LineRole.STEM).of(answer.stem(), below),
                  new Interaction.OpenResponse(
                      RichText.of(answer.text()), RichText.EMPTY, context.attributes().lines()),
                  RichText.EMPTY));
    }
    read.ifPresent(found -> context.reading().account().take(LineRole.ANSWER, answer.nodes()));
    return read;
  }

  /** An answer behind {@code A:}, where most are a word or a number. */
  static Optional<ReadInteraction> spoken(DraftContext context) {
    return context.draft().spoken() && context.reading().usual().spokenShortly()
        ? spoken(context.body())
            .flatMap(answer -> graded(answer, context, false))
            .map(
                read -> {
                  context.reading().account().take(LineRole.ANSWER, context.body());
                  return context
                      .answered(List.of(), read.interaction(), List.of())
                      .explained(read.feedback());
                })
        : Optional.empty();
  }

  /** The only line of an answer without a label. */
  static Optional<String> spoken(List<Node> body) {
    return body.size() == 1
            && body.getFirst() instanceof Paragraph paragraph
            && Line.of(paragraph).size() == 1
            && NaturalKinds.isPlain(paragraph)
        ? Optional.of(NodeText.of(paragraph).strip())
        : Optional.empty();
  }

  /**
   * A short answer or a number, with what is said of it and without a stem.
   *
   * @param blank whether a blank asks for it, so that it is short for certain
   */
  private static Optional<ReadInteraction> graded(
      String answer, DraftContext context, boolean blank) {
    WrittenAnswer written = context.written(answer);
    Optional<Interaction> number =
        written
            .number()
            .map(
                read ->
                    new Interaction.Numeric(
                        List.of(NumericAnswer.of(read.accepted())), read.unit()));
    if (number.isPresent()) {
      NaturalKinds.noted(context, "a number");
      return Optional.of(new ReadInteraction(RichText.EMPTY, number.get(), RichText.EMPTY));
    }
    return written
        .words()
        .filter(words -> blank || NaturalKinds.asksForLittle(context))
        .map(
            words -> {
              NaturalKinds.noted(context, "a short answer");
              return new ReadInteraction(
                  RichText.EMPTY,
                  new Interaction.ShortAnswer(
                      words.accepted().stream().map(AcceptedAnswer::of).toList(),
                      context.attributes().caseSensitive()),
                  words.remark().isEmpty() ? RichText.EMPTY : RichText.of(words.remark()));
            });
  }

  static Optional<Interaction> interaction(WrittenAnswer answer, DraftContext context) {
    return answer
        .number()
        .<Interaction>map(
            number ->
                new Interaction.Numeric(
                    List.of(NumericAnswer.of(number.accepted())), number.unit()))
        .or(
            () ->
                answer
                    .words()
                    .filter(words -> words.remark().isEmpty())
                    .map(
                        words ->
                            new Interaction.ShortAnswer(
                                words.accepted().stream().map(AcceptedAnswer::of).toList(),
                                context.attributes().caseSensitive())));
  }
}
