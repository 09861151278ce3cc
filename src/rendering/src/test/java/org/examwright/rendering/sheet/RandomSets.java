package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/** Question sets of all kinds in any mixture: the same number gives the same set. */
final class RandomSets {
  /** Few words, so that things look alike now and then. */
  private static final List<String> WORDS =
      List.of("ant", "Bee", "cat", "dog", "eel", "10", "9", "é", "Ω", "=");

  private final Random random;
  private int made;

  private RandomSets(long seed) {
    this.random = new Random(seed);
  }

  static QuestionSet of(long seed) {
    RandomSets sets = new RandomSets(seed);
    List<Section> sections =
        sets.some(
            1,
            4,
            i -> new Section(List.of("S" + i / 2, "T" + i), RichText.EMPTY, sets.questions()));
    return new QuestionSet("Random " + seed, "en", sections, List.of());
  }

  private List<Question> questions() {
    return some(1, 8, i -> question());
  }

  private Question question() {
    String id = "q" + made++;
    Interaction interaction = interaction();
    RichText stem = text();
    if (interaction instanceof Interaction.Gaps gaps) {
      List<Inline> inlines = new ArrayList<>();
      gaps.ids().forEach(gap -> inlines.add(new Inline.GapMark(gap)));
      stem = stem.then(RichText.ofInlines(inlines));
    }
    return Sets.withPoints(
        Sets.question(id, stem, interaction), random.nextInt(3) == 0 ? "2.5" : "1");
  }

  private Interaction interaction() {
    return switch (random.nextInt(10)) {
      case 0 -> new Interaction.OpenResponse(maybe(), maybe(), null);
      case 1 -> new Interaction.ChoiceSelection(false, choices(random.nextInt(40) + 2, 1), false);
      case 2 -> {
        int count = random.nextInt(40) + 2;
        yield new Interaction.ChoiceSelection(
            true, choices(count, random.nextInt(count) + 1), false);
      }
      case 3 -> new Interaction.TrueFalse(random.nextBoolean(), maybe(), maybe());
      case 4 -> new Interaction.ShortAnswer(List.of(AcceptedAnswer.of(word())), true);
      case 5 -> new Interaction.Numeric(List.of(number()), "m");
      case 6 -> matching();
      case 7 -> new Interaction.Ordering(some(2, 12, i -> text()));
      case 8 -> new Interaction.Gaps(some(1, 5, this::gap));
      default -> new Interaction.None();
    };
  }

  private Interaction matching() {
    return new Interaction.Matching(
        some(2, 30, i -> new Pair(text(), List.of(inline()))),
        some(0, 4, i -> List.of(inline())),
        false);
  }

  private Gap gap(int index) {
    String id = "gap" + index;
    return switch (random.nextInt(3)) {
      case 0 -> new Gap.TextGap(id, List.of(AcceptedAnswer.of(word())), true);
      case 1 -> new Gap.NumericGap(id, List.of(number()));
      default -> new Gap.DropDownGap(id, choices(random.nextInt(5) + 2, 1));
    };
  }

  private NumericAnswer number() {
    return new NumericAnswer(
        new NumericAnswer.Value(BigDecimal.valueOf(random.nextInt(100)), BigDecimal.ZERO),
        BigDecimal.valueOf(100),
        RichText.EMPTY);
  }

  private List<Choice> choices(int count, int keys) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(places, random);
    List<Integer> right = places.subList(0, keys);
    return IntStream.range(0, count)
        .mapToObj(i -> new Choice(text(), right.contains(i), null, maybe()))
        .toList();
  }

  private <T> List<T> some(int fewest, int most, IntFunction<T> make) {
    return IntStream.range(0, fewest + random.nextInt(most - fewest + 1)).mapToObj(make).toList();
  }

  private RichText maybe() {
    return random.nextInt(4) == 0 ? text() : RichText.EMPTY;
  }

  private RichText text() {
    return RichText.ofInlines(List.of(inline()));
  }

  private Inline inline() {
    return random.nextInt(4) == 0
        ? new Inline.Code(word())
        : new Inline.Text(word() + (random.nextBoolean() ? " " + word() : ""));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
