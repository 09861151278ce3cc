package org.examwright.reading.text.typed;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Tells the blocks of a question from those of its answer where no label does. */
final class AnswerApart {
  private AnswerApart() {}

  /**
   * What asks below the first paragraph belongs to the question with all that stands above it; what
   * follows is the answer.
   */
  static void in(List<Node> blocks) {
    int last = 0;
    boolean asked = Wording.asks(NodeText.of(blocks.getFirst()));
    for (int i = 0; i < blocks.size(); i++) {
      Node block = blocks.get(i);
      if (Answering.isOptions(block) || Answering.isIn(List.of(block)) || isAccepted(block)) {
        return;
      }
      String text = i > 0 && block instanceof Paragraph ? NodeText.of(block) : "";
      if (Wording.asks(text) || (!asked && Wording.instructs(text))) {
        last = i;
        asked |= Wording.asks(text);
      }
    }
    if (last > 0) {
      List<Line> all = Line.of(blocks.get(last));
      int end = all.size();
      while (end > 1 && !Wording.isTask(all.get(end - 1).text())) {
        end--;
      }
      Paragraph above = Line.paragraph(blocks.get(last).getSourceSpans(), all.subList(0, end));
      Paragraph answer = Line.paragraph(above.getSourceSpans(), all.subList(end, all.size()));
      StrongEmphasis label = new StrongEmphasis();
      label.appendChild(new Text("Answer:"));
      answer.prependChild(label);
      blocks.set(last, above);
      blocks.add(last + 1, answer);
    }
  }

  private static boolean isAccepted(Node block) {
    return block instanceof Paragraph && NodeText.of(block).startsWith("= ");
  }
}
