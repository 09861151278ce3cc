package org.examwright.exporters.moodle.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.moodle.AcceptedNumbers;
import org.examwright.exporters.moodle.Weights;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.examwright.moodle.gift.GiftCredit;
import org.examwright.moodle.gift.GiftSigns;

/** Accepted numbers, one a line. */
record NumericLines(GiftTexts texts) {

  /**
   * The lines of the answers.
   *
   * @param otherwise shown to those who give none of them; may be empty
   */
  List<String> of(List<NumericAnswer> answers, RichText otherwise) {
    List<String> lines = new ArrayList<>();
    lines.add(GiftSigns.FEEDBACK);
    for (NumericAnswer answer : answers) {
      lines.add(
          mark(answer.credit()) + accepted(answer.accepted()) + texts.feedback(answer.feedback()));
    }
    if (!otherwise.isEmpty()) {
      lines.add("~" + texts.feedback(otherwise));
    }
    return lines;
  }

  /** The start of an answer that earns {@code credit}. */
  static String mark(BigDecimal credit) {
    return "=" + GiftCredit.written(Weights.nearest(credit));
  }

  private static String accepted(NumericAnswer.Accepted accepted) {
    String tolerance = AcceptedNumbers.tolerance(accepted);
    return AcceptedNumbers.value(accepted) + (tolerance.equals("0") ? "" : ":" + tolerance);
  }
}
