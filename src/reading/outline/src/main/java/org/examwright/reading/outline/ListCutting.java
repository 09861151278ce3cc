package org.examwright.reading.outline;

import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Cuts where questions are the items of lists; what stands behind a list belongs to its last. */
record ListCutting(Cutting cutting, Marks marks, Shape shape, boolean everyList) {

  void cut(Node node) {
    if (node instanceof ListBlock list && isOfQuestions(list)) {
      Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
      int number = start == null ? 1 : start;
      for (Node item : NodeText.children(list)) {
        cut(item, list instanceof OrderedList ? String.valueOf(number) : "");
        number++;
      }
    } else if (Cutting.isSubheading(node)
        && node.getNext() instanceof ListBlock next
        && isOfQuestions(next)) {
      cutting.subhead(node);
    } else {
      cutting.add(node);
    }
  }

  /** Whether the items of a list are questions, not the steps of an answer. */
  private boolean isOfQuestions(ListBlock list) {
    List<Mark> found = marks.of(shape, List.of(list));
    if (found.isEmpty()) {
      return false;
    }
    double weight = found.stream().mapToDouble(Mark::weight).sum();
    return everyList || weight >= Candidates.ENOUGH * found.size() || continues(list);
  }

  /** Whether a numbered list goes on where the questions so far have come. */
  private boolean continues(ListBlock list) {
    return list instanceof OrderedList ordered
        && ordered.getMarkerStartNumber() != null
        && ordered.getMarkerStartNumber() > 1
        && cutting.lastLabel().equals(String.valueOf(ordered.getMarkerStartNumber() - 1));
  }

  private void cut(Node item, String number) {
    if (cutting.hasBegun() && Marks.item(shape, item).isEmpty() && answers(item)) {
      NodeText.children(item).forEach(cutting::add);
      return;
    }
    QuestionLine.WithBlocks first = QuestionLine.firstOf(item, NodeText.children(item));
    QuestionLine line = first.line();
    List<Node> below = first.below();
    cutting.begin(line.label().isEmpty() ? line.labelled(number) : line, below);
    if (below.size() == 1 && below.getFirst() instanceof BulletList list && asks(list)) {
      cutting.askLast();
    }
  }

  /** Whether an item answers the one above it. */
  private static boolean answers(Node item) {
    return item.getFirstChild() instanceof Paragraph paragraph
        && Label.of(Line.first(paragraph).nodes()).isPresent();
  }

  /** Whether each item of a list asks: then the list is part of the question. */
  private static boolean asks(BulletList list) {
    return NodeText.children(list).stream().allMatch(item -> Wording.asks(NodeText.of(item)));
  }
}
