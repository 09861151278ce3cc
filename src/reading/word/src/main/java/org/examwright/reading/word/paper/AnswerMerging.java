package org.examwright.reading.word.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings questions together with the answers that stand apart from them, by their numbers. */
final class AnswerMerging {
  private final Map<String, QuestionParts> answers = new HashMap<>();

  AnswerMerging(List<QuestionParts> answers) {
    answers.forEach(answer -> this.answers.putIfAbsent(answer.number, answer));
  }

  QuestionParts merged(QuestionParts question) {
    QuestionParts answer = question.asked ? answers.get(question.number) : null;
    if (answer == null) {
      return question;
    }
    return question;
  }
}
