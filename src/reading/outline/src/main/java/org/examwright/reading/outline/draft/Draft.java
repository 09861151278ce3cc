package org.examwright.reading.outline.draft;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A question as it stands in the file.
 *
 * @param line that it begins with
 * @param asked blocks below it that belong to its text for certain
 * @param body the blocks up to the next question
 * @param key its answer in a key behind the questions; empty if there is none
 * @param spoken whether the body is an answer that begins with {@code A:}
 */
public record Draft(
    QuestionLine line, List<Node> asked, List<Node> body, List<Node> key, boolean spoken) {

  public Draft answeredBy(List<Node> answer) {
    return new Draft(line, asked, body, answer, spoken);
  }

  /** The same question with another line. */
  public Draft beginningWith(QuestionLine other) {
    return other.equals(line) ? this : new Draft(other, asked, body, key, spoken);
  }

  /**
   * The questions under a heading.
   *
   * @param path the headings' nodes from the outermost inwards
   * @param introduction what stands before the first question
   */
  public record Part(List<Node> path, List<Node> introduction, List<Draft> questions) {}
}
