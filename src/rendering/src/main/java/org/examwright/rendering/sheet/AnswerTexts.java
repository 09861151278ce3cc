package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;

/** Accepted answers as they are printed for those who may see them. */
final class AnswerTexts {

  private AnswerTexts() {}

  static RichText accepted(List<AcceptedAnswer> answers) {
    return listed(
        answers,
        answer -> RichText.of(answer.text() + credit(answer.credit())).then(answer.feedback()));
  }

  static RichText numbers(List<NumericAnswer> answers, String unit, SheetWords words) {
    return listed(
        answers,
        answer ->
            RichText.of(
                    number(answer.accepted(), words)
                        + (unit.isEmpty() ? "" : " " + unit)
                        + credit(answer.credit()))
                .then(answer.feedback()));
  }

  /** What is said of a choice: what it earns, if that is not the usual share, and its feedback. */
  static RichText remark(Choice choice) {
    return choice.credit() == null
        ? choice.feedback()
        : RichText.of(percent(choice.credit())).then(choice.feedback());
  }

  static <T> RichText listed(List<T> things, Function<T, RichText> text) {
    return things.size() == 1
        ? text.apply(things.getFirst())
        : RichText.of(new Block.BulletList(true, things.stream().map(text).toList()));
  }

  /**
   * A list of answers for an item of another list: on one line, or as paragraphs where an answer
   * has feedback.
   */
  static RichText inOneItem(RichText answers) {
    if (answers.blocks().size() != 1
        || !(answers.blocks().getFirst() instanceof Block.BulletList list)) {
      return answers;
    }
    return list.items().stream().allMatch(item -> item.blocks().size() == 1)
        ? RichText.of(
            list.items().stream().map(RichText::plainText).collect(Collectors.joining(" / ")))
        : list.items().stream().reduce(RichText.EMPTY, RichText::then);
  }

  private static String number(NumericAnswer.Accepted accepted, SheetWords words) {
    return switch (accepted) {
      case NumericAnswer.Value value ->
          value.value().toPlainString()
              + (value.tolerance().signum() == 0 ? "" : " ± " + value.tolerance().toPlainString());
      case NumericAnswer.Range range ->
          range.lowest().toPlainString()
              + " "
              + words.get("to")
              + " "
              + range.highest().toPlainString();
    };
  }

  private static String credit(BigDecimal credit) {
    return Credit.isFull(credit) ? "" : " (" + percent(credit) + ")";
  }

  static String percent(BigDecimal credit) {
    return credit.toPlainString() + " %";
  }
}
