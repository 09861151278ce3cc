package org.examwright.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;

/** Interactions of every kind with all that belongs to them. */
final class RandomInteractions {
  private static final List<String> CREDITS = List.of("100", "90", "50", "33.33333", "12.5", "0");
  private static final List<String> OTHER_CREDITS = List.of("47", "33.3", "-50", "-0.01");
  private static final BigDecimal FULL = Credit.FULL;
  private static final int KINDS = 10;

  private final Random random;
  private final RandomTexts texts;

  RandomInteractions(Random random, RandomTexts texts) {
    this.random = random;
    this.texts = texts;
  }

  Interaction next() {
    return switch (random.nextInt(KINDS)) {
      case 0 ->
          new Interaction.OpenResponse(
              texts.maybe(), texts.maybe(), texts.chance(2) ? null : 1 + random.nextInt(60));
      case 1 -> new Interaction.None();
      case 2 -> new Interaction.TrueFalse(texts.chance(2), texts.maybe(), texts.maybe());
      case 3 -> new Interaction.ChoiceSelection(false, single(), texts.chance(2));
      case 4 -> new Interaction.ChoiceSelection(true, multiple(), texts.chance(2));
      case 5 -> words(Interaction.ShortAnswer::new);
      case 6 ->
          new Interaction.Numeric(
              numbers(), texts.chance(2) ? "" : texts.pick(List.of("km", "m/s²", "°C", "=", "%")));
      case 7 ->
          new Interaction.Matching(
              texts.some(2, () -> new Pair(texts.text(), texts.line())),
              texts.some(0, texts::line),
              texts.chance(2));
      case 8 -> new Interaction.Ordering(texts.some(2, texts::text));
      case 9 ->
          new Interaction.FileUpload(
              1 + random.nextInt(5),
              texts.pick(List.of(List.of(), List.of(".pdf"), List.of(".zip", ".tar"))),
              texts.maybe(),
              texts.maybe());
      default -> throw new IllegalStateException("there are " + KINDS + " kinds besides gaps");
    };
  }

  /** One to three gaps of any kind. */
  Interaction.Gaps gaps() {
    RandomInteractions within = new RandomInteractions(random, texts.withoutPictures());
    return new Interaction.Gaps(
        IntStream.rangeClosed(1, 1 + random.nextInt(3))
            .mapToObj(number -> within.gap(String.valueOf(number)))
            .toList());
  }

  private Gap gap(String id) {
    return switch (random.nextInt(3)) {
      case 0 -> words((answers, counts) -> new Gap.TextGap(id, answers, counts));
      case 1 -> new Gap.DropDownGap(id, single());
      default -> new Gap.NumericGap(id, numbers());
    };
  }

  private List<Choice> single() {
    List<Choice> choices = new ArrayList<>(texts.some(1, () -> distractor()));
    choices.add(
        random.nextInt(choices.size() + 1),
        new Choice(texts.text(), true, texts.chance(4) ? FULL : null, texts.maybe()));
    return choices;
  }

  private List<Choice> multiple() {
    boolean credited = texts.chance(2);
    List<Choice> choices = new ArrayList<>(texts.some(1, () -> distractor()));
    for (int keys = 1 + random.nextInt(texts.chance(5) ? 12 : 3); keys > 0; keys--) {
      BigDecimal credit = credited ? credit().abs().max(BigDecimal.ONE) : null;
      choices.add(new Choice(texts.text(), true, credit, texts.maybe()));
    }
    return choices;
  }

  private Choice distractor() {
    return new Choice(
        texts.text(), false, texts.chance(2) ? null : credit().negate(), texts.maybe());
  }

  private <T> T words(BiFunction<List<AcceptedAnswer>, Boolean, T> of) {
    boolean caseCounts = texts.chance(2);
    Map<String, AcceptedAnswer> answers = new LinkedHashMap<>();
    for (String text : texts.some(1, texts::words)) {
      String words = text.strip();
      answers.put(
          words.toLowerCase(java.util.Locale.ROOT),
          new AcceptedAnswer(words, answers.isEmpty() ? FULL : credit(), texts.maybe()));
    }
    List<AcceptedAnswer> accepted = new ArrayList<>(answers.values());
    if (accepted.stream().noneMatch(answer -> answer.credit().compareTo(FULL) == 0)) {
      accepted.add(AcceptedAnswer.of("right"));
    }
    return of.apply(accepted, caseCounts);
  }

  private List<NumericAnswer> numbers() {
    List<NumericAnswer> answers = new ArrayList<>();
    answers.add(number(FULL));
    answers.addAll(texts.some(0, () -> number(credit())));
    return answers;
  }

  private NumericAnswer number(BigDecimal credit) {
    BigDecimal value =
        texts.chance(12)
            ? new BigDecimal(
                texts.pick(List.of("1e25", "-0.000000000123456789", "12345678901.2345")))
            : BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(5));
    BigDecimal size = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4));
    return new NumericAnswer(
        texts.chance(2)
            ? new NumericAnswer.Value(value, size)
            : new NumericAnswer.Range(value, value.add(size)),
        credit,
        texts.maybe());
  }

  private BigDecimal credit() {
    return new BigDecimal(texts.pick(texts.chance(8) ? OTHER_CREDITS : CREDITS));
  }
}
