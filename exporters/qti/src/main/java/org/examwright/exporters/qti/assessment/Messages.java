package org.examwright.exporters.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.Feedback;
import org.examwright.model.text.RichText;

/**
 * The feedback of an item, each with the identifier that switches it on; none of them empty.
 *
 * <p>Canvas knows general, right and wrong feedback by these identifiers.
 */
record Messages(List<Message> all, Set<String> ids) {
  static final String GENERAL = "general_fb";
  static final String CORRECT = "correct_fb";
  static final String PARTIALLY_CORRECT = "partial_fb";
  static final String INCORRECT = "incorrect_fb";
  static final String ANY_OTHER = "other_fb";

  /** One of them. */
  record Message(String id, RichText text) {}

  static Messages of(Feedback feedback, List<Response> responses) {
    List<Message> messages = new ArrayList<>();
    messages.add(new Message(GENERAL, feedback.general()));
    if (isScored(responses)) {
      messages.add(new Message(CORRECT, feedback.correct()));
      messages.add(new Message(PARTIALLY_CORRECT, feedback.partiallyCorrect()));
      messages.add(new Message(INCORRECT, feedback.incorrect()));
      messages.add(new Message(ANY_OTHER, feedback.otherwise()));
    }
    for (Response response : responses) {
      for (int i = 0; i < response.cases().size(); i++) {
        messages.add(new Message(response.feedbackId(i), response.cases().get(i).feedback()));
      }
    }
    List<Message> said = messages.stream().filter(each -> !each.text().isEmpty()).toList();
    return new Messages(said, said.stream().map(Message::id).collect(Collectors.toSet()));
  }

  /** Whether a machine can say what is right. */
  static boolean isScored(List<Response> responses) {
    return responses.stream().anyMatch(response -> response.scoring() != Scoring.BY_HAND);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean has(String id) {
    return ids.contains(id);
  }
}
