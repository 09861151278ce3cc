package org.examwright.reading.outline;

import java.util.List;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.NodeText;

/** Cuts where each question is the summary of a details element that hides its answer. */
record DetailsCutting(Cutting cutting) {

  void cut(Node node) {
    if (node instanceof DetailsNode details && !Answering.isLabel(details)) {
      List<Node> hidden = NodeText.children(details);
      Node summary = hidden.removeFirst();
      if (hidden.stream().filter(DetailsCutting::isQuestion).count() > 1) {
        cutting.subhead(summary);
        hidden.forEach(this::cut);
        cutting.end();
        return;
      }
      cutting.begin(QuestionLine.ofWhole(summary), hidden);
      cutting.endQuestion();
    } else if (node instanceof DetailsNode && cutting.hasJustEnded()) {
      cutting.addToEnded(node);
    } else if (Cutting.isSubheading(node)) {
      cutting.subhead(node);
    } else if (!NodeTraits.isSpacer(node)) {
      cutting.apart(node);
    }
  }

  private static boolean isQuestion(Node node) {
    return node instanceof DetailsNode details
        && details.summary().isPresent()
        && !Answering.isLabel(details);
  }
}
