package org.examwright.reading.outline;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.QuestionLine;

/** Cuts where lines such as {@code Q:} begin questions. */
record SpokenCutting(Cutting cutting, Marks marks) {

  void cut(Node node) {
    if (!marks.of(Shape.Q_AND_A, List.of(node)).isEmpty() && node instanceof Paragraph paragraph) {
      cutting.beginSpoken(QuestionLine.ofParagraph(paragraph));
      return;
    }
    if (!cutting.hasBegun() && Cutting.isSubheading(node)) {
      cutting.subhead(node);
    } else {
      cutting.add(node);
    }
  }
}
