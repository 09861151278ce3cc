package org.examwright.reading.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Draft;

/**
 * The answers of an answer key, to be given to the questions that they belong to.
 *
 * @param answers by the bare labels of their questions
 */
record KeyedAnswers(Map<String, List<Node>> answers) {

  /** Whether each answer has one question among some parts. */
  boolean fit(List<Draft.Part> parts) {
    List<String> labels =
        parts.stream()
            .flatMap(part -> part.questions().stream())
            .map(draft -> AnswerKey.bare(draft.line().label()))
            .filter(answers::containsKey)
            .toList();
    return labels.size() == answers.size() && Set.copyOf(labels).size() == labels.size();
  }

  /** Whether the answers are those of just the questions that have none so far. */
  boolean completes(List<Draft.Part> parts) {
    List<Draft> open =
        parts.stream()
            .flatMap(part -> part.questions().stream())
            .filter(draft -> draft.key().isEmpty() && !Answering.answers(draft.body()))
            .toList();
    return fit(parts)
        && !open.isEmpty()
        && open.stream()
            .allMatch(draft -> answers.containsKey(AnswerKey.bare(draft.line().label())))
        && answers.size() == open.size();
  }

  /** A part whose questions have their answers. */
  Draft.Part givenTo(Draft.Part part) {
    return new Draft.Part(
        part.path(),
        part.introduction(),
        part.questions().stream()
            .map(
                draft -> {
                  String label = AnswerKey.bare(draft.line().label());
                  return draft.answeredBy(answers.getOrDefault(label, List.of()));
                })
            .toList());
  }
}
