package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.Line;

/** Cuts where nothing marks a question but the options below it. */
final class OptionCutting {
  private final Cutting cutting;
  private final List<Node> pending = new ArrayList<>();
  private boolean answered;

  OptionCutting(Cutting cutting) {
    this.cutting = cutting;
  }

  void cut(List<Node> stretch) {
    for (Node node : stretch) {
      if (Answering.asksItself(node)) {
        pending.forEach(cutting::apart);
        pending.clear();
        cutting.begin(QuestionLine.ofParagraph((Paragraph) node), List.of());
        answered = true;
        continue;
      }
      boolean options = Answering.isOptions(node);
      if (options && !pending.isEmpty()) {
        begin();
      }
      if (options || (answered && belongsBehind(node))) {
        answered = true;
        cutting.add(node);
      } else if (answered && Cutting.isSubheading(node)) {
        cutting.subhead(node);
        answered = false;
      } else {
        pending.add(node);
      }
    }
    pending.forEach(cutting::add);
  }

  /** What has gathered above the options is the question. */
  private void begin() {
    while (pending.size() > 1 && NodeTraits.isSpacer(pending.getFirst())) {
      pending.removeFirst();
    }
    QuestionLine.WithBlocks first = QuestionLine.firstOf(pending.getFirst(), pending);
    cutting.begin(first.line(), List.copyOf(first.below()));
    pending.clear();
  }

  private static boolean belongsBehind(Node node) {
    return node instanceof BlockQuote
        || (node instanceof DetailsNode details && Answering.isLabel(details))
        || Answering.answers(List.of(node))
        || (node instanceof Paragraph paragraph
            && Label.of(Line.first(paragraph).nodes()).isPresent());
  }
}
