package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.options.OptionFinding;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Problems;

/**
 * A question that is being read, with all that is known of it before its kind is.
 *
 * <p>What stands above its answers is the stem, what stands behind them is feedback.
 *
 * @param attributes what its braces and its set say
 * @param body the blocks below the question line that have no label, accepted answers apart
 * @param origin the place of the question
 */
record DraftContext(
    QuestionReading reading,
    QuestionAttributes attributes,
    Draft draft,
    Parts parts,
    List<Node> body,
    Origin origin) {

  Problems problems() {
    return reading.problems();
  }

  /** An answer to it as people write them. */
  WrittenAnswer written(String answer) {
    String language = attributes.language();
    return new WrittenAnswer(answer, language, reading.decimalSign(language));
  }

  /** Notes that the answer is one by which questions are graded. */
  void takeAnswer() {
    parts.of(Label.ANSWER).forEach(node -> reading.account().takeOwn(LineRole.ANSWER, node));
    reading.account().take(LineRole.ANSWER, parts.of(Label.ANSWER));
  }

  /**
   * What a question is whose answers are some of its blocks.
   *
   * @param at the place of the first of them
   * @param count how many there are
   */
  ReadInteraction answered(int at, int count, Interaction interaction) {
    return answered(body.subList(0, at), interaction, body.subList(at + count, body.size()));
  }

  /** What a question is whose answers stand between some blocks. */
  ReadInteraction answered(List<Node> above, Interaction interaction, List<Node> behind) {
    for (Node node : behind) {
      if (OptionFinding.isBoxed(node) || AnswerLines.endIn(node)) {
        problems()
            .error(
                new NodePlaces(problems()).of(node),
                "the question has answers in two places",
                "write them one below the other, all of one kind");
      }
    }
    return new ReadInteraction(stem(above), interaction, feedback(behind));
  }

  /** The stem: the question line, what it asks for certain, and some more blocks. */
  RichText stem(List<Node> more) {
    return stem(more, BlankReading.LITERAL);
  }

  /** The stem, in which blanks are what {@code blanks} makes of them. */
  RichText stem(List<Node> more, BlankReading blanks) {
    List<Node> below = new ArrayList<>(draft.asked());
    below.addAll(more);
    return reading.text(LineRole.STEM, blanks).of(draft.line().stem(), below);
  }

  /** A quote behind the answers is feedback; so is any other text, but that may be a mistake. */
  private RichText feedback(List<Node> behind) {
    RichText feedback = RichText.EMPTY;
    for (Node node : behind) {
      if (node instanceof BlockQuote quote) {
        feedback = feedback.then(reading.text(LineRole.FEEDBACK).children(quote));
      } else {
        problems()
            .note(
                new NodePlaces(problems()).of(node),
                "the text behind the answers is general feedback");
        feedback = feedback.then(reading.text(LineRole.FEEDBACK).of(List.of(node)));
      }
    }
    return feedback;
  }

  /** The place of the first node of a kind; reports it when there is none. */
  Optional<Integer> find(Predicate<Node> wanted, String what, String hint) {
    for (int i = 0; i < body.size(); i++) {
      if (wanted.test(body.get(i))) {
        return Optional.of(i);
      }
    }
    problems().error(origin, "the question has no " + what, hint);
    return Optional.empty();
  }
}
