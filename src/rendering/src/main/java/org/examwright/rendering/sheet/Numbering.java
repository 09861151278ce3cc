package org.examwright.rendering.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;

/** Numbers questions as their author did, or from 1 where that would leave two of them alike. */
public final class Numbering {
  private final Map<String, String> numbers = new HashMap<>();

  /** The numbers of all questions of a set. */
  public Numbering(QuestionSet set) {
    List<Question> answered = set.questions().filter(Question::isAnswered).toList();
    Set<String> labels = new HashSet<>();
    boolean labelled =
        answered.stream()
            .allMatch(question -> !question.label().isEmpty() && labels.add(question.label()));
    for (int i = 0; i < answered.size(); i++) {
      Question question = answered.get(i);
      numbers.put(question.id(), labelled ? question.label() : Integer.toString(i + 1));
    }
  }

  /** The number of a question that is answered; an empty string for any other. */
  public String of(Question question) {
    return numbers.getOrDefault(question.id(), "");
  }
}
