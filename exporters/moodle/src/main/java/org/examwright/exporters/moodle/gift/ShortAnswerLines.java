package org.examwright.exporters.moodle.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.text.RichText;
import org.examwright.moodle.Wildcards;
import org.examwright.moodle.gift.GiftSigns;
import org.examwright.moodle.gift.GiftWording;

/**
 * Accepted wordings, one a line.
 *
 * @param otherwise shown to those who give none of the answers; may be empty
 */
record ShortAnswerLines(List<AcceptedAnswer> answers, RichText otherwise) {

  List<String> lines(GiftTexts texts) {
    List<String> lines = new ArrayList<>();
    for (AcceptedAnswer answer : answers) {
      String start = isBare(answer) ? "" : NumericLines.mark(answer.credit());
      lines.add(start + GiftTexts.plain(wording(answer)) + texts.feedback(answer.feedback()));
    }
    if (!otherwise.isEmpty()) {
      lines.add(
          NumericLines.mark(BigDecimal.ZERO) + Wildcards.ANYTHING + texts.feedback(otherwise));
    }
    return lines;
  }

  /** Whether one of the wordings has a wildcard that its author did not write. */
  boolean areWidened() {
    return answers.stream()
        .anyMatch(answer -> !wording(answer).equals(Wildcards.written(answer.text())));
  }

  private String wording(AcceptedAnswer answer) {
    return isBare(answer)
        ? GiftWording.alone(answer.text())
        : GiftWording.amongOthers(answer.text());
  }

  /** A single answer needs no equals sign, and without one Moodle sees no pairs. */
  private boolean isBare(AcceptedAnswer answer) {
    return answers.size() == 1 && otherwise.isEmpty() && answer.text().contains(GiftSigns.ARROW);
  }
}
