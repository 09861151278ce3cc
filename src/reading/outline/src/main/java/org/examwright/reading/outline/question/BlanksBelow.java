package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.Lists;
import org.examwright.reading.outline.tree.NodeText;

/** Reads blanks in what stands below a question's line, a dialogue or a text, and their answers. */
final class BlanksBelow {
  private static final int FEWEST = 2;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}|\\p{IsHan}");

  private BlanksBelow() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    boolean labelled = context.parts().has(Label.ANSWER);
    List<Node> body = context.body();
    if (body.isEmpty() || (!labelled && body.size() < 2)) {
      return Optional.empty();
    }
    List<Node> given = labelled ? context.parts().of(Label.ANSWER) : List.of(body.getLast());
    List<Node> text = labelled ? body : body.subList(0, body.size() - 1);
    if (given.size() != 1
        || !(given.getFirst() instanceof Paragraph paragraph)
        || !text.stream().allMatch(BlanksBelow::isText)
        || text.stream().anyMatch(BlanksBelow::isRoom)) {
      return Optional.empty();
    }
    String line = NodeText.of(paragraph).strip();
    Optional<String> answer =
        labelled
            ? Optional.of(line).filter(words -> Line.of(paragraph).size() == 1)
            : NamedBlanks.inParentheses(line);
    int inStem = NamedBlanks.count(context.draft().line().stem());
    int below = text.stream().mapToInt(BlanksBelow::count).sum();
    return below == 0 || inStem + below < FEWEST
        ? Optional.empty()
        : answer
            .map(words -> NamedBlanks.pieces(words, inStem + below))
            .filter(pieces -> !pieces.isEmpty())
            .map(
                pieces -> {
                  context.reading().account().take(LineRole.ANSWER, given);
                  return gaps(context, pieces, text);
                });
  }

  private static boolean isText(Node node) {
    return node instanceof Paragraph || node instanceof ListBlock;
  }

  /** Whether lines are drawn with nothing to complete: answers are written there in any order. */
  private static boolean isRoom(Node node) {
    if (node instanceof Paragraph paragraph) {
      return Line.of(paragraph).stream()
          .map(Line::text)
          .anyMatch(line -> Wording.hasBlank(line) && !WORD.matcher(line).find());
    }
    return NodeText.children(node).stream().anyMatch(BlanksBelow::isRoom);
  }

  private static int count(Node node) {
    int count = NamedBlanks.count(NodeText.children(node));
    for (Node child : NodeText.children(node)) {
      count += child instanceof Text ? 0 : count(child);
    }
    return count;
  }

  private static ReadInteraction gaps(DraftContext context, List<String> answers, List<Node> text) {
    List<Node> under = new ArrayList<>(context.draft().asked());
    for (Node block : text) {
      Node copy =
          block instanceof ListBlock list
              ? Lists.of(list, NodeText.children(list))
              : Line.paragraphOf(block.getSourceSpans(), NodeText.children(block));
      divide(copy);
      under.add(copy);
    }
    return NamedBlanks.gaps(
        context, NamedBlanks.divided(context.draft().line().stem()), under, answers);
  }

  /** Puts blanks in the place of what is drawn in the texts of a copy. */
  private static void divide(Node copy) {
    for (Node child : NodeText.children(copy)) {
      if (child instanceof Text words && Wording.hasBlank(words.getLiteral())) {
        NamedBlanks.divided(List.of(words)).forEach(words::insertBefore);
        words.unlink();
      } else {
        divide(child);
      }
    }
  }
}
