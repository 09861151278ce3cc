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
import org.examwright.reading.outline.Draft;
import org.examwright.reading.outline.QuestionLine;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Problems;

/**
 * The blocks of a question: what stands above its answers is the stem, what stands behind them is
 * feedback.
 */
final class QuestionBlocks {
  private final QuestionReading reading;
  private final QuestionLine line;
  private final List<Node> asked;
  private final List<Node> body;
  private final Origin origin;
  private final Problems problems;

  QuestionBlocks(QuestionReading reading, Draft draft, List<Node> body, Origin origin) {
    this.reading = reading;
    this.line = draft.line();
    this.asked = draft.asked();
    this.body = body;
    this.origin = origin;
    this.problems = reading.problems();
  }

  /** The blocks below the question line that have no label. */
  List<Node> body() {
    return body;
  }

  /** The place of the question. */
  Origin origin() {
    return origin;
  }

  /** What a question is whose answers are one block. */
  ReadInteraction outcome(int answersAt, Interaction interaction) {
    return outcome(answersAt, answersAt + 1, interaction);
  }

  /**
   * What a question is whose answers are several blocks.
   *
   * @param answersEnd the place behind the last of them
   */
  ReadInteraction outcome(int answersAt, int answersEnd, Interaction interaction) {
    List<Node> behind = body.subList(answersEnd, body.size());
    for (Node node : behind) {
      if (OptionFinding.isBoxed(node) || AnswerLines.endIn(node)) {
        problems.error(
            new NodePlaces(problems).of(node),
            "the question has answers in two places",
            "write them one below the other, all of one kind");
      }
    }
    return new ReadInteraction(stem(body.subList(0, answersAt)), interaction, feedback(behind));
  }

  /** The stem: the question line, what it asks for certain, and some more blocks. */
  RichText stem(List<Node> more) {
    return stem(more, BlankReading.LITERAL);
  }

  /** The stem, in which blanks are what {@code blanks} makes of them. */
  RichText stem(List<Node> more, BlankReading blanks) {
    List<Node> below = new ArrayList<>(asked);
    below.addAll(more);
    return reading.text(blanks).of(line.stem(), below);
  }

  /** A quote behind the answers is feedback; so is any other text, but that may be a mistake. */
  private RichText feedback(List<Node> behind) {
    RichText feedback = RichText.EMPTY;
    for (Node node : behind) {
      if (node instanceof BlockQuote quote) {
        feedback = feedback.then(reading.text().children(quote));
      } else {
        problems.note(
            new NodePlaces(problems).of(node), "the text behind the answers is general feedback");
        feedback = feedback.then(reading.text().of(List.of(node)));
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
    problems.error(origin, "the question has no " + what, hint);
    return Optional.empty();
  }
}
