package org.examwright.reading.markdown;

import java.util.List;
import org.commonmark.node.Node;

/** A question as it stands in the file: its line and the blocks up to the next question. */
record Draft(QuestionLine line, List<Node> body) {

  /**
   * The questions under a heading.
   *
   * @param path the headings' nodes from the outermost inwards
   * @param introduction what stands before the first question
   */
  record Part(List<Node> path, List<Node> introduction, List<Draft> questions) {}
}
