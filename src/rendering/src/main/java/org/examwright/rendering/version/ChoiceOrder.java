package org.examwright.rendering.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.rendering.sheet.ChoiceWords;

/** Shuffles choices, but for those that mean something else in another place. */
record ChoiceOrder(Lots lots, ChoiceWords words) {
  private static final Pattern NUMBER = Pattern.compile("([-+−]?\\d+(?:[.,]\\d+)?)\\s*(\\D{0,12})");

  ChoiceOrder(Lots lots, String language) {
    this(lots, ChoiceWords.in(language));
  }

  /**
   * The choices in another order: all stay if some name the letters of others or if they are sorted
   * numbers; those that speak of the ones above them keep their places.
   *
   * @param question its id
   */
  List<Choice> of(List<Choice> choices, String question) {
    List<String> texts = choices.stream().map(choice -> choice.content().plainText()).toList();
    if (texts.stream().anyMatch(words::namesLetters) || areSorted(texts)) {
      return choices;
    }
    List<Integer> free =
        IntStream.range(0, choices.size())
            .filter(i -> !words.staysLast(texts.get(i)))
            .boxed()
            .toList();
    List<Integer> order = shuffled(free, question);
    List<Choice> arranged = new ArrayList<>(choices);
    for (int i = 0; i < free.size(); i++) {
      arranged.set(free.get(i), choices.get(order.get(i)));
    }
    return arranged;
  }

  /** Things in the order of the lots of their places. */
  <T> List<T> shuffled(List<T> things, String question) {
    return IntStream.range(0, things.size())
        .boxed()
        .sorted(Comparator.comparing(i -> lots.of(question + " " + i)))
        .map(things::get)
        .toList();
  }

  /** Whether all are numbers of one unit that rise or fall. */
  private static boolean areSorted(List<String> texts) {
    List<Matcher> numbers = texts.stream().map(text -> NUMBER.matcher(text.strip())).toList();
    if (!numbers.stream().allMatch(Matcher::matches)
        || numbers.stream().map(number -> number.group(2).strip()).distinct().count() > 1) {
      return false;
    }
    List<BigDecimal> values = numbers.stream().map(ChoiceOrder::value).toList();
    List<Integer> steps =
        IntStream.range(1, values.size())
            .mapToObj(i -> values.get(i).compareTo(values.get(i - 1)))
            .distinct()
            .toList();
    return Optional.of(steps).filter(all -> all.size() == 1 && all.getFirst() != 0).isPresent();
  }

  private static BigDecimal value(Matcher number) {
    return new BigDecimal(number.group(1).replace('−', '-').replace(',', '.'));
  }
}
