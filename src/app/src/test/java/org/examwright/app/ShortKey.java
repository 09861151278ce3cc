package org.examwright.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;

/** What is right about a question in a few signs, as somebody who reads by hand would note it. */
final class ShortKey {
  private static final int LONGEST = 12;

  private ShortKey() {}

  /**
   * Of options the letters and how many there are, {@code B/4}; of words, numbers, pairs and model
   * answers the first and the last word.
   */
  static String of(Question question) {
    return switch (question.interaction()) {
      case Interaction.OpenResponse open ->
          ("open " + ends(open.modelAnswer().plainText())).strip();
      case Interaction.ChoiceSelection choice -> letters(choice.choices());
      case Interaction.TrueFalse truth -> String.valueOf(truth.key());
      case Interaction.ShortAnswer words -> "= " + words(words.answers());
      case Interaction.Numeric numbers -> "= " + numbers(numbers.answers());
      case Interaction.Matching matching ->
          matching.pairs().size()
              + "+"
              + matching.distractors().size()
              + " pairs "
              + ends(matching.pairs().getLast().left().plainText());
      case Interaction.Ordering order ->
          order.items().size() + " steps " + ends(order.items().getFirst().plainText());
      case Interaction.Gaps gaps ->
          gaps.gaps().stream().map(ShortKey::gap).collect(Collectors.joining("; "));
      case Interaction.FileUpload upload -> upload.maximumFiles() + " file";
      case Interaction.None() -> "text";
    };
  }

  private static String gap(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> words(text.answers());
      case Gap.DropDownGap drop -> letters(drop.choices());
      case Gap.NumericGap number -> numbers(number.answers());
    };
  }

  private static String letters(List<Choice> choices) {
    return IntStream.range(0, choices.size())
            .filter(i -> choices.get(i).key())
            .mapToObj(i -> String.valueOf((char) ('A' + i)))
            .collect(Collectors.joining())
        + "/"
        + choices.size();
  }

  private static String words(List<AcceptedAnswer> answers) {
    return answers.stream().map(answer -> ends(answer.text())).collect(Collectors.joining(", "));
  }

  private static String numbers(List<NumericAnswer> answers) {
    List<String> all = new ArrayList<>();
    for (NumericAnswer answer : answers) {
      BigDecimal low = answer.accepted().lowest();
      BigDecimal high = answer.accepted().highest();
      all.add(low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + " to " + high);
    }
    return String.join(", ", all);
  }

  /** The first and the last word, cut where they are long. */
  private static String ends(String text) {
    String[] words = text.strip().split("\\s+", -1);
    String first = cut(words[0]);
    return words.length < 2 ? first : first + "…" + cut(words[words.length - 1]);
  }

  private static String cut(String word) {
    return (word.length() > LONGEST ? word.substring(0, LONGEST) : word).replace('|', '¦');
  }
}
