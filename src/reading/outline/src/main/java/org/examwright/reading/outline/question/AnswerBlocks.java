package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.Line;

/**
 * Paragraphs of accepted answers that stand one below the other.
 *
 * <p>A quote directly under an answer, without an empty line between them, is its feedback.
 */
final class AnswerBlocks {
  private final List<Node> blocks;

  private AnswerBlocks(List<Node> blocks) {
    this.blocks = blocks;
  }

  /** Text above answers may stand in the same paragraph: it becomes one of its own. */
  static List<Node> apart(List<Node> nodes) {
    List<Node> apart = new ArrayList<>();
    for (Node node : nodes) {
      if (AnswerLines.endIn(node)) {
        apart.addAll(AnswerLines.apart(node));
      } else {
        apart.add(node);
      }
    }
    return apart;
  }

  /** The blocks of answers that begin at a place. */
  static AnswerBlocks at(int from, List<Node> body) {
    int to = from;
    while (to < body.size()
        && (AnswerLines.endIn(body.get(to))
            || (to > from && isFeedback(body.get(to - 1), body.get(to))))) {
      to++;
    }
    return new AnswerBlocks(body.subList(from, to));
  }

  /** How many blocks there are. */
  int size() {
    return blocks.size();
  }

  List<AnswerLines.Written> read(QuestionReading reading) {
    List<AnswerLines.Written> answers = new ArrayList<>();
    for (Node block : blocks) {
      if (block instanceof BlockQuote quote) {
        requireOnlyFeedback(quote, reading);
        AnswerLines.Written last = answers.removeLast();
        RichText feedback = last.feedback().then(reading.text(LineRole.FEEDBACK).children(quote));
        answers.add(new AnswerLines.Written(last.text(), last.credit(), feedback, last.origin()));
      } else {
        reading.account().take(LineRole.ANSWER, block);
        answers.addAll(AnswerLines.of(block, reading.source(), reading.problems()));
      }
    }
    return answers;
  }

  /** By the rules, a line directly below a quote goes on with it. */
  private static void requireOnlyFeedback(Node quote, QuestionReading reading) {
    AnswerLines.swallowed(quote, reading.source())
        .ifPresent(
            answer ->
                reading
                    .problems()
                    .error(
                        new NodePlaces(reading.problems()).of(answer),
                        "this line with `=` goes on with the quote above it",
                        "leave an empty line in front of it"));
  }

  private static boolean isFeedback(Node answers, Node quote) {
    return quote instanceof BlockQuote
        && AnswerLines.endIn(answers)
        && lastLine(answers) + 1 == firstLine(quote);
  }

  /** The place of the last answer tells, since a paragraph may have been taken apart. */
  private static int lastLine(Node answers) {
    List<SourceSpan> spans = Line.of(answers).getLast().place();
    return spans.isEmpty() ? -1 : spans.getLast().getLineIndex();
  }

  private static int firstLine(Node quote) {
    List<SourceSpan> spans = quote.getSourceSpans();
    return spans.isEmpty() ? -1 : spans.getFirst().getLineIndex();
  }
}
