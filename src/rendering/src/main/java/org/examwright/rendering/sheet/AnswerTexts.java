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

  static RichText accepted(List<AcceptedAnswer> answers, SheetWords words) {
    return listed(
        answers,
        answer ->
            RichText.of(answer.text() + credit(answer.credit(), words)).then(answer.feedback()));
  }

  static RichText numbers(List<NumericAnswer> answers, String unit, SheetWords words) {
    return listed(
        answers,
        answer ->
            RichText.of(number(answer.accepted(), unit, words) + credit(answer.credit(), words))
                .then(answer.feedback()));
  }

  /** What is said of a choice: what it earns, if that is not the usual share, and its feedback. */
  static RichText remark(Choice choice, SheetWords words) {
    return choice.credit() == null
        ? choice.feedback()
        : RichText.of(words.percent(choice.credit())).then(choice.feedback());
  }

  static <T> RichText listed(List<T> things, Function<T, RichText> text) {
    return things.size() == 1
        ? text.apply(things.getFirst())
        : RichText.of(new Block.BulletList(true, things.stream().map(text).toList()));
  }

  /** A list of answers on one line, unless one of them has feedback or looks like two. */
  static RichText inOneItem(RichText answers) {
    if (answers.blocks().size() != 1
        || !(answers.blocks().getFirst() instanceof Block.BulletList list)) {
      return answers;
    }
    boolean plain =
        list.items().stream()
            .allMatch(item -> item.blocks().size() == 1 && !item.plainText().contains("/"));
    return plain
        ? RichText.of(
            list.items().stream().map(RichText::plainText).collect(Collectors.joining(" / ")))
        : answers;
  }

  private static String number(NumericAnswer.Accepted accepted, String unit, SheetWords words) {
    String behind = unit.isEmpty() ? "" : " " + unit;
    return switch (accepted) {
      case NumericAnswer.Value value ->
          words.leftToRight(
              words.number(value.value())
                  + (value.tolerance().signum() == 0 ? "" : " ± " + words.number(value.tolerance()))
                  + behind);
      case NumericAnswer.Range range ->
          words
              .phrase("range")
              .with(
                  words.leftToRight(words.number(range.lowest())),
                  words.leftToRight(words.number(range.highest()) + behind));
    };
  }

  private static String credit(BigDecimal credit, SheetWords words) {
    return Credit.isFull(credit) ? "" : " (" + words.percent(credit) + ")";
  }
}
