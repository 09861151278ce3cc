package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Finds out the kind of a question from what it asks and what its answer is, where its author says
 * nothing: a statement that is true or false, a word, a number, blanks, pairs, an order.
 */
final class NaturalKinds {
  private static final Pattern IN_LINE =
      Pattern.compile("[?？]\\s*(?:—|–|-|->|→|=>|=|:)\\s+([^?？]{1,60})$");
  private static final Pattern BEHIND_TRUTH =
      Pattern.compile("[.,;。，；]\\s*|\\s+[-–—]\\s+|\\s*(?=[(（])");
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
        .or(() -> truth(context))
        .or(() -> inLine(context))
        .or(() -> context.reading().usual().answeredBehind() ? behind(context) : nothing())
        .or(() -> spoken(context))
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

  /** A statement with a mark, or an answer, that says whether it is true. */
  private static Optional<ReadInteraction> truth(DraftContext context) {
    List<Node> stem = context.draft().line().stem();
    String asked = NodeText.of(stem);
    Optional<TruthMark> mark = TruthMark.of(asked);
    Optional<String> answer = onlyLine(context);
    if (answer.isEmpty() && mark.filter(found -> !found.sign().isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    String language = context.reading().usual().truthLanguage(context.attributes().language());
    Optional<OfferedTruth> offered = OfferedTruth.in(stem, context.body(), language);
    boolean usual =
        context.reading().usual().truth() || Wording.asksTruth(asked) || offered.isPresent();
    boolean marked =
        usual
            || (context.reading().usual().someTruth()
                && mark.filter(TruthMark::enclosed).isPresent());
    if (mark.isPresent() && !mark.get().sign().isEmpty() && marked && context.body().isEmpty()) {
      return TruthMark.value(mark.get().sign(), language)
          .map(
              key -> {
                noted(context, "true or false");
                List<Node> statement = new ArrayList<>(without(stem, mark.get(), asked.length()));
                String behind =
                    mark.get().from() == 0
                        ? ""
                        : mark.get().remark()
                            + asked
                                .substring(mark.get().to())
                                .replaceFirst("^[\\s,;:–—-]+", "")
                                .strip();
                return new ReadInteraction(
                    context.reading().text(LineRole.STEM).of(statement, List.of()),
                    trueFalse(key),
                    behind.isEmpty() ? RichText.EMPTY : RichText.of(behind));
              });
    }
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    String[] pieces = BEHIND_TRUTH.split(answer.get(), 2);
    String sign = pieces[0].strip();
    String remark = pieces.length > 1 ? answer.get().substring(pieces[0].length()).strip() : "";
    Optional<Boolean> key = TruthMark.value(sign, language);
    boolean word =
        Vocabulary.TRUE.has(sign, language)
            || Vocabulary.FALSE.has(sign, language)
            || Vocabulary.TRUE.has(sign, "en")
            || Vocabulary.FALSE.has(sign, "en");
    boolean yesNo = !word && sign.length() > 1;
    boolean states = context.reading().usual().truth() && !Wording.asks(asked);
    if (key.isEmpty() || (!word && !usual) || (yesNo && !states && !Wording.asksTruth(asked))) {
      return Optional.empty();
    }
    noted(context, "true or false");
    List<Node> words =
        mark.isPresent() && mark.get().sign().isEmpty()
            ? without(stem, mark.get(), asked.length())
            : stem;
    List<Node> statement = offered.map(OfferedTruth::stem).orElse(words);
    List<Node> below = new ArrayList<>(context.draft().asked());
    below.addAll(offered.map(OfferedTruth::body).orElse(context.body()));
    offered.ifPresent(
        line -> context.reading().text(LineRole.OPTION).of(line.wordsInStem(), line.wordsBelow()));
    RichText feedback =
        remark.isEmpty()
            ? RichText.EMPTY
            : RichText.of(remark.replaceFirst("^[.,;。，；–—-]\\s*", ""));
    return Optional.of(
        new ReadInteraction(
            context.reading().text(LineRole.STEM).of(statement, below),
            trueFalse(key.get()),
            feedback));
  }

  /** An answer behind the question mark and a dash, where the other questions have theirs so. */
  private static Optional<ReadInteraction> inLine(DraftContext context) {
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
                    noted(context, "a short answer");
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

  /** An answer that is set off at the end of its question, where those of others are. */
  private static Optional<ReadInteraction> behind(DraftContext context) {
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
  private static Optional<ReadInteraction> spoken(DraftContext context) {
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
            && isPlain(paragraph)
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
      noted(context, "a number");
      return Optional.of(new ReadInteraction(RichText.EMPTY, number.get(), RichText.EMPTY));
    }
    return written
        .words()
        .filter(words -> blank || asksForLittle(context))
        .map(
            words -> {
              noted(context, "a short answer");
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

  /** What stands behind a question mark and a dash. */
  static Optional<String> inLine(String asked) {
    Matcher answer = IN_LINE.matcher(asked);
    return answer.find() ? Optional.of(answer.group(1).strip()) : Optional.empty();
  }

  private static Interaction trueFalse(boolean key) {
    return new Interaction.TrueFalse(key, RichText.EMPTY, RichText.EMPTY);
  }

  /** A stem without the mark at one of its ends, and what stands behind that. */
  private static List<Node> without(List<Node> stem, TruthMark mark, int length) {
    return mark.from() == 0
        ? Line.withoutFirst(stem, mark.to())
        : Line.withoutLast(stem, length - mark.from());
  }

  private static Optional<ReadInteraction> number(DraftContext context) {
    return onlyLine(context)
        .filter(answer -> asksForLittle(context) || isNoSign(answer, context))
        .flatMap(answer -> context.written(answer).number())
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
        .filter(answer -> asksForLittle(context) && !answer.matches("[A-Ha-h][.)]?"))
        .flatMap(answer -> context.written(answer).words())
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

  private static void noted(DraftContext context, String what) {
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
  private static boolean asksForLittle(DraftContext context) {
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
  private static boolean isPlain(Node paragraph) {
    return NodeText.children(paragraph).stream()
        .allMatch(
            node ->
                node instanceof Text
                    || node instanceof Emphasis
                    || node instanceof Code
                    || node instanceof StrongEmphasis);
  }
}
