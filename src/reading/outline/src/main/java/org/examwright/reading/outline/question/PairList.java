package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.source.Problems;

/**
 * Reads the pairs of a matching question from a list, an item a pair: its last line begins with
 * {@code =} and is the right side, what stands above it is the left one.
 */
record PairList(BlockReading text, Problems problems) {

  /** Whether a node is a list of pairs. */
  static boolean is(Node node) {
    return node instanceof BulletList
        && NodeText.children(node).stream()
            .anyMatch(
                item -> item.getLastChild() != null && AnswerLines.endIn(item.getLastChild()));
  }

  Optional<Interaction> read(Node list, boolean shuffle) {
    List<Pair> pairs = new ArrayList<>();
    List<List<Inline>> distractors = new ArrayList<>();
    for (Node item : NodeText.children(list)) {
      List<Node> left = NodeText.children(item);
      if (left.isEmpty() || !AnswerLines.endIn(left.getLast())) {
        problems.error(
            new NodePlaces(problems).of(item),
            "this item has no right side and the others have",
            "write it into its last line: `= right side`");
        return Optional.empty();
      }
      Node last = left.removeLast();
      List<Line> lines = Line.of(last);
      List<Inline> right = text.inlines().of(lines.getLast().withoutFirst(1).nodes());
      if (lines.size() > 1) {
        left.add(Line.paragraph(last.getSourceSpans(), lines.subList(0, lines.size() - 1)));
      }
      if (left.isEmpty()) {
        distractors.add(right);
      } else {
        pairs.add(new Pair(text.of(left), right));
      }
    }
    return Optional.of(new Interaction.Matching(pairs, distractors, shuffle));
  }
}
