package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;

/** What learners may give in one place, by what the model alone says of it. */
final class ScoredAnswers {
  private static final String NOWHERE = "accepted nowhere 0x";
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

  private ScoredAnswers() {}

  static List<Answer> ofGap(int gap, Gap of) {
    return switch (of) {
      case Gap.TextGap text -> words(text.answers(), text.caseSensitive());
      case Gap.NumericGap numeric -> numbers(numeric.answers());
      case Gap.DropDownGap dropDown -> picks("gap_" + (gap + 1) + "_choice_", dropDown.choices());
    };
  }

  static List<Answer> picks(String prefix, List<Choice> choices) {
    return IntStream.range(0, choices.size())
        .mapToObj(i -> new Answer(prefix + (i + 1), credit(choices.get(i))))
        .toList();
  }

  private static double credit(Choice choice) {
    BigDecimal credit = choice.credit();
    return credit == null ? (choice.key() ? 1 : 0) : credit.doubleValue() / 100;
  }

  static List<Answer> words(List<AcceptedAnswer> accepted, boolean caseSensitive) {
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.wrong(NOWHERE));
    for (AcceptedAnswer answer : accepted) {
      answers.add(Answer.of(answer.text(), answer.credit()));
      String turned = turned(answer.text());
      if (!caseSensitive) {
        answers.add(Answer.of(turned, answer.credit()));
      } else if (accepted.stream().noneMatch(other -> other.text().equals(turned))) {
        answers.add(Answer.wrong(turned));
      }
    }
    return answers;
  }

  /** The letters of ASCII in the other case. */
  private static String turned(String text) {
    return LETTER
        .matcher(text)
        .replaceAll(letter -> String.valueOf((char) (letter.group().charAt(0) ^ 0x20)));
  }

  static List<Answer> numbers(List<NumericAnswer> accepted) {
    List<BigDecimal> tried = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (NumericAnswer answer : accepted) {
      BigDecimal lowest = answer.accepted().lowest();
      BigDecimal highest = answer.accepted().highest();
      BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(lowest.scale(), highest.scale()));
      tried.addAll(List.of(lowest, highest, lowest.subtract(step), highest.add(step)));
      tried.add(lowest.add(highest).divide(BigDecimal.TWO));
    }
    return tried.stream()
        .filter(number -> accepted.stream().noneMatch(answer -> blurs(number, answer)))
        .map(number -> new Answer(number.toPlainString(), credit(number, accepted)))
        .toList();
  }

  private static double credit(BigDecimal number, List<NumericAnswer> accepted) {
    return accepted.stream()
        .filter(answer -> number.compareTo(answer.accepted().lowest()) >= 0)
        .filter(answer -> number.compareTo(answer.accepted().highest()) <= 0)
        .findFirst()
        .map(answer -> answer.credit().doubleValue() / 100)
        .orElse(0.0);
  }

  /** Whether a number beside a bound is the same number to a player, who knows doubles alone. */
  private static boolean blurs(BigDecimal number, NumericAnswer answer) {
    return List.of(answer.accepted().lowest(), answer.accepted().highest()).stream()
        .anyMatch(
            bound -> bound.compareTo(number) != 0 && bound.doubleValue() == number.doubleValue());
  }
}
