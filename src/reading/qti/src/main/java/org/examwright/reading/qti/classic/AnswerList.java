package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.text.RichText;

/** Accepted answers of which each stands there once; of those that are the same, one is kept. */
final class AnswerList {
  private final boolean caseSensitive;
  private final Map<String, AcceptedAnswer> answers = new LinkedHashMap<>();

  AnswerList(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  /** Adds an answer that is not empty; what those read who give it is put together. */
  void add(String text, BigDecimal credit, RichText feedback) {
    answers.merge(
        caseSensitive ? text : text.toLowerCase(Locale.ROOT),
        new AcceptedAnswer(text, credit, feedback),
        AnswerList::together);
  }

  private static AcceptedAnswer together(AcceptedAnswer one, AcceptedAnswer same) {
    RichText feedback =
        one.feedback().equals(same.feedback())
            ? one.feedback()
            : one.feedback().then(same.feedback());
    return new AcceptedAnswer(one.text(), one.credit().max(same.credit()), feedback);
  }

  List<AcceptedAnswer> all() {
    return List.copyOf(answers.values());
  }
}
