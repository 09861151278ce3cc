package org.examwright.rendering.version;

import java.util.HashMap;
import java.util.Map;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;

/** The numbers by which authors know their questions: their own, else their places. */
record Places(Map<String, String> byId) {

  static Places of(QuestionSet set) {
    Map<String, String> numbers = new HashMap<>();
    int place = 0;
    for (Question question : (Iterable<Question>) set.questions()::iterator) {
      if (question.isAnswered()) {
        place++;
        numbers.put(
            question.id(), question.label().isEmpty() ? Integer.toString(place) : question.label());
      }
    }
    return new Places(Map.copyOf(numbers));
  }

  /** The number of a question; an empty string if it is not answered. */
  String of(Question question) {
    return byId.getOrDefault(question.id(), "");
  }

  boolean isBetween(Question question, int from, int to) {
    String number = of(question);
    if (!number.matches("\\d{1,9}")) {
      return false;
    }
    int value = Integer.parseInt(number);
    return value >= from && value <= to;
  }
}
