package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;

/** Reads the words and numbers that are accepted. */
record ClassicAnswers(ClassicItem item) {

  /**
   * The words that a response accepts.
   *
   * @param answers none if the file names none
   */
  record AcceptedWords(List<AcceptedAnswer> answers, boolean caseSensitive) {}

  /** The words that conditions accept for some responses. */
  AcceptedWords words(Predicate<String> field) {
    List<KeyTest.Equal> asked = new ArrayList<>();
    List<BigDecimal> credits = new ArrayList<>();
    List<ScoreRule> right = about(field);
    for (ScoreRule rule : right) {
      rule.test()
          .wanted()
          .filter(equal -> field.test(equal.field()) && !equal.value().isEmpty())
          .forEach(
              equal -> {
                asked.add(equal);
                credits.add(ScoreRules.percent(rule, right));
              });
    }
    boolean caseSensitive =
        !asked.isEmpty() && asked.stream().allMatch(KeyTest.Equal::caseSensitive);
    if (!caseSensitive && asked.stream().anyMatch(KeyTest.Equal::caseSensitive)) {
      item.note("all answers are compared without regard to case, as some of them are");
    }
    if (asked.stream().anyMatch(KeyTest.Equal::partly)) {
      item.warning(
          "an answer that only holds one of the accepted words is right no more",
          "add the answers that are to be accepted");
    }
    AnswerList answers = new AnswerList(caseSensitive);
    for (int i = 0; i < asked.size(); i++) {
      answers.add(
          oneLine(item.material().words(asked.get(i).value())),
          credits.get(i),
          item.feedback().of(asked.get(i).field(), asked.get(i).value()));
    }
    return new AcceptedWords(answers.all(), caseSensitive);
  }

  private List<ScoreRule> about(Predicate<String> field) {
    return item.rules().right().stream()
        .filter(
            rule ->
                rule.test().wanted().anyMatch(equal -> field.test(equal.field()))
                    || rule.test().bounds().anyMatch(bound -> field.test(bound.field())))
        .toList();
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  /** The numbers that conditions accept for some responses; none if the file names none. */
  List<NumericAnswer> numbers(Predicate<String> field) {
    List<NumericAnswer> answers = new ArrayList<>();
    List<ScoreRule> right = about(field);
    for (ScoreRule rule : right) {
      BigDecimal credit = ScoreRules.percent(rule, right);
      RichText feedback = item.feedback().of(rule);
      List<BigDecimal> exact =
          rule.test()
              .wanted()
              .filter(equal -> field.test(equal.field()))
              .flatMap(equal -> WrittenNumber.read(equal.value()).stream())
              .toList();
      Optional<BigDecimal> lowest = bound(rule, field, false);
      Optional<BigDecimal> highest = bound(rule, field, true);
      if (lowest.isPresent() && highest.isPresent()) {
        answers.add(
            new NumericAnswer(between(exact, lowest.get(), highest.get()), credit, feedback));
      } else if (lowest.isPresent() || highest.isPresent()) {
        item.warning(
            "an answer is accepted that may be as large or small as one likes: it is left out",
            "give both ends of the range");
      } else {
        exact.forEach(
            number ->
                answers.add(
                    new NumericAnswer(
                        new NumericAnswer.Value(number, BigDecimal.ZERO), credit, feedback)));
      }
    }
    return answers;
  }

  private static Optional<BigDecimal> bound(
      ScoreRule rule, Predicate<String> field, boolean upper) {
    return rule.test()
        .bounds()
        .filter(bound -> bound.upper() == upper && field.test(bound.field()))
        .map(KeyTest.Bound::number)
        .findFirst();
  }

  /** A number with as much on both sides of it, or else a range. */
  private static NumericAnswer.Accepted between(
      List<BigDecimal> exact, BigDecimal lowest, BigDecimal highest) {
    if (exact.size() == 1) {
      BigDecimal number = exact.getFirst();
      BigDecimal below = number.subtract(lowest);
      if (below.compareTo(highest.subtract(number)) == 0 && below.signum() >= 0) {
        return new NumericAnswer.Value(number, below);
      }
    }
    return new NumericAnswer.Range(lowest, highest);
  }
}
