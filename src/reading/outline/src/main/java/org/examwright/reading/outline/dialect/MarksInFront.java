package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.MarkInFront;
import org.examwright.reading.outline.tree.Line;

/** Keys in parentheses in front of numbers: {@code ( b ) 1. Which …?} above {@code ( a ) 2. …}. */
final class MarksInFront {
  private MarksInFront() {}

  private static boolean mayBeMarked(Node first) {
    return first instanceof Text text && MarkInFront.mayBegin(text.getLiteral());
  }

  /** Underscores and what stands behind them in one text. */
  private static Text joined(Text text) {
    if (text.getNext() instanceof Text next
        && !text.getLiteral().isEmpty()
        && text.getLiteral().chars().allMatch(c -> c == '_')) {
      next.setLiteral(text.getLiteral() + next.getLiteral());
      text.setLiteral("");
      return next;
    }
    return text;
  }

  /** Puts the numbers of lines one after the other in front of their marks. */
  static void mend(List<Node> blocks) {
    List<Text> texts = new ArrayList<>();
    List<MarkInFront> marks = new ArrayList<>();
    for (Node block : blocks) {
      if (!(block instanceof Paragraph paragraph)
          || !Line.anyBegins(paragraph, MarksInFront::mayBeMarked)) {
        continue;
      }
      for (Line line : Line.of(paragraph)) {
        if (!line.isEmpty() && line.nodes().getFirst() instanceof Text first) {
          Text text = joined(first);
          MarkInFront.of(text.getLiteral())
              .ifPresent(
                  mark -> {
                    texts.add(text);
                    marks.add(mark);
                  });
        }
      }
    }
    if (MarkInFront.areOfQuestions(marks)) {
      for (int i = 0; i < texts.size(); i++) {
        texts.get(i).setLiteral(marks.get(i).mended());
      }
    }
  }
}
