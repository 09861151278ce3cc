package org.examwright.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.NumericAnswer;
import org.examwright.rendering.moodle.Numbers;
import org.examwright.rendering.moodle.Weights;

/** Accepted numbers, one a line. */
final class NumericLines {
  private NumericLines() {}

  static List<String> of(List<NumericAnswer> answers) {
    List<String> lines = new ArrayList<>();
    lines.add("#");
    for (NumericAnswer answer : answers) {
      lines.add(
          mark(answer.credit())
              + accepted(answer.accepted())
              + GiftTexts.feedback(answer.feedback()));
    }
    return lines;
  }

  /** The start of an answer that earns {@code credit}. */
  static String mark(BigDecimal credit) {
    return "=%" + Weights.nearest(credit).toPlainString() + "%";
  }

  private static String accepted(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value ->
          value.tolerance().signum() == 0
              ? Numbers.text(value.value())
              : Numbers.text(value.value()) + ":" + Numbers.text(value.tolerance());
      case NumericAnswer.Range range ->
          Numbers.text(range.lowest()) + ".." + Numbers.text(range.highest());
    };
  }
}
