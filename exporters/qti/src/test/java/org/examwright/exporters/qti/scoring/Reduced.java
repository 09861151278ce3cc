package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/**
 * What is left of a question in QTI 1.2 after the losses that are declared: partial credit, the
 * case of gaps, numbers and drop-downs beside other gaps, the markup of right sides.
 */
final class Reduced {
  private Reduced() {}

  static Interaction of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(), uncredited(selection.choices()), selection.shuffle());
      case Interaction.ShortAnswer shortAnswer ->
          new Interaction.ShortAnswer(
              shortAnswer.answers().stream().filter(a -> isFull(a.credit())).toList(),
              shortAnswer.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(full(numeric.answers()), numeric.unit());
      case Interaction.Matching matching ->
          new Interaction.Matching(
              matching.pairs().stream()
                  .map(pair -> new Pair(pair.left(), plain(pair.right())))
                  .toList(),
              matching.distractors().stream().map(Reduced::plain).toList(),
              matching.shuffle());
      case Interaction.Gaps gaps -> gaps(gaps.gaps());
      case Interaction.TrueFalse same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.OpenResponse same -> same;
      case Interaction.FileUpload same -> same;
      case Interaction.None same -> same;
    };
  }

  private static Interaction gaps(List<Gap> gaps) {
    if (gaps.size() == 1 && gaps.getFirst() instanceof Gap.NumericGap only) {
      return new Interaction.Numeric(full(only.answers()), "");
    }
    boolean dropDowns = gaps.stream().allMatch(Gap.DropDownGap.class::isInstance);
    return new Interaction.Gaps(
        gaps.stream().map(gap -> dropDowns ? dropDown(gap) : written(gap)).toList());
  }

  private static Gap dropDown(Gap gap) {
    return new Gap.DropDownGap(gap.id(), uncredited(((Gap.DropDownGap) gap).choices()));
  }

  private static Gap written(Gap gap) {
    Stream<String> accepted =
        switch (gap) {
          case Gap.TextGap text ->
              text.answers().stream().filter(a -> isFull(a.credit())).map(AcceptedAnswer::text);
          case Gap.NumericGap numeric ->
              full(numeric.answers()).stream().flatMap(a -> numbers(a.accepted()));
          case Gap.DropDownGap dropDown ->
              dropDown.choices().stream()
                  .filter(Choice::key)
                  .map(key -> key.content().plainText().replaceAll("\\s+", " "));
        };
    Map<String, AcceptedAnswer> answers = new LinkedHashMap<>();
    accepted.forEach(text -> answers.put(text.toLowerCase(Locale.ROOT), AcceptedAnswer.of(text)));
    return new Gap.TextGap(gap.id(), new ArrayList<>(answers.values()), false);
  }

  private static Stream<String> numbers(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value -> Stream.of(value.value().toPlainString());
      case NumericAnswer.Range range ->
          Stream.of(range.lowest(), range.highest()).map(BigDecimal::toPlainString);
    };
  }

  private static List<Choice> uncredited(List<Choice> choices) {
    return choices.stream()
        .map(choice -> new Choice(choice.content(), choice.key(), null, choice.feedback()))
        .toList();
  }

  private static List<NumericAnswer> full(List<NumericAnswer> answers) {
    return answers.stream().filter(answer -> isFull(answer.credit())).toList();
  }

  private static boolean isFull(BigDecimal credit) {
    return credit.compareTo(Credit.FULL) == 0;
  }

  private static List<Inline> plain(List<Inline> content) {
    return List.of(new Inline.Text(PlainText.of(content)));
  }
}
