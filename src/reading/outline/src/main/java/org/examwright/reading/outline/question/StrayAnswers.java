package org.examwright.reading.outline.question;

import java.util.List;
import org.commonmark.node.Node;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.BoldLine;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.source.Problems;

/** Finds in a model answer what looks like a key of another kind, or like another question. */
record StrayAnswers(Problems problems) {

  /**
   * Says of each of them that it is text here, since the author may not have meant it.
   *
   * @param boldIsUsual whether questions of this set may begin with bold lines
   */
  void warn(List<Node> answer, boolean boldIsUsual) {
    for (Node node : answer) {
      Origin origin = new NodePlaces(problems).of(node);
      if (BlankNode.isIn(node) && !BlankNode.isDrawnIn(node)) {
        problems.warning(
            origin,
            "the double brackets in the answer are text",
            "if they are a blank, write it into the question's line or say `{.gaps}`");
      } else if (AnswerLines.standIn(node)) {
        problems.warning(
            origin,
            "the line with `=` is text, since other lines follow it",
            "if it is an accepted answer, leave an empty line behind it");
      } else if (boldIsUsual && BoldLine.of(node).filter(BoldLine::whole).isPresent()) {
        problems.note(
            origin, "the bold line is part of the answer above it, since it has no number");
      }
    }
  }
}
