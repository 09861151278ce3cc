package org.examwright.exporters.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Feedback;
import org.examwright.model.text.RichText;

/**
 * The feedback of an item, each with the identifier that switches it on; none of them empty.
 *
 * <p>Canvas knows general, right and wrong feedback by these identifiers.
 */
record Messages(List<Message> all) {
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
      for (Case answered : response.cases()) {
        messages.add(new Message(response.feedbackId(answered), answered.feedback()));
      }
    }
    return new Messages(
        messages.stream().filter(message -> !message.text().isEmpty()).distinct().toList());
  }

  /** Whether a machine can say what is right. */
  static boolean isScored(List<Response> responses) {
    return responses.stream().anyMatch(response -> response.scoring() != Scoring.BY_HAND);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean has(String id) {
    return all.stream().anyMatch(message -> message.id().equals(id));
  }
}
