package org.examwright.exporters.moodle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.PlainField;

/** The right sides of a matching question: one line of plain text, of limited length. */
public final class MoodleRightSides {
  private final Map<Double, Set<String>> numbers;

  private MoodleRightSides(Map<Double, Set<String>> numbers) {
    this.numbers = numbers;
  }

  public static MoodleRightSides of(Interaction.Matching matching) {
    Map<Double, Set<String>> numbers = new HashMap<>();
    all(matching)
        .map(MoodleRightSides::stored)
        .filter(text -> MoodleNumber.read(text).isPresent())
        .forEach(text -> numbers.computeIfAbsent(value(text), value -> new HashSet<>()).add(text));
    return new MoodleRightSides(numbers);
  }

  /**
   * A right side as it is to be stored.
   *
   * <p>Moodle takes texts for the same that are equal as numbers, {@code 1} and {@code 1.0}. Where
   * a question has both, their first characters become references, and they are no numbers to it.
   */
  public String written(List<Inline> right) {
    String text = stored(right);
    return isConfused(text) ? "&#" + (int) text.charAt(0) + ";" + text.substring(1) : text;
  }

  private boolean isConfused(String text) {
    return MoodleNumber.read(text).isPresent()
        && numbers.getOrDefault(value(text), Set.of()).size() > 1;
  }

  /** Zero has no sign to Moodle. */
  private static Double value(String number) {
    return Double.parseDouble(number) + 0.0;
  }

  private static String stored(List<Inline> right) {
    return PlainField.shortened(PlainText.of(right));
  }

  /**
   * Whether a matching question can be said at all: every right side has words, and none that
   * differ become one.
   */
  public static boolean areSayable(Interaction.Matching matching) {
    Map<String, String> full = new HashMap<>();
    return all(matching)
        .allMatch(
            right -> {
              String words = PlainField.written(right);
              return !words.isEmpty()
                  && words.equals(full.computeIfAbsent(stored(right), key -> words));
            });
  }

  static Stream<List<Inline>> all(Interaction.Matching matching) {
    return Stream.concat(
        matching.pairs().stream().map(Pair::right), matching.distractors().stream());
  }

  static boolean isShortened(List<Inline> right) {
    return !PlainField.written(right).equals(stored(right));
  }
}
