package org.examwright.exporters.moodle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.PlainField;

/** The right sides of a matching question: one line of plain text, of limited length. */
public final class MoodleRightSides {
  private MoodleRightSides() {}

  /**
   * A right side of a question, as it is to be stored.
   *
   * <p>Moodle takes texts for the same that are equal as numbers, {@code 1} and {@code 1.0}. Where
   * a question has both, their first characters become references, and they are no numbers to it.
   */
  public static String of(List<Inline> right, Interaction.Matching matching) {
    String text = of(right);
    return all(matching).map(MoodleRightSides::of).anyMatch(other -> isConfused(text, other))
        ? "&#" + (int) text.charAt(0) + ";" + text.substring(1)
        : text;
  }

  private static String of(List<Inline> right) {
    return PlainField.shortened(PlainText.of(right));
  }

  private static boolean isConfused(String text, String other) {
    return !text.equals(other)
        && MoodleNumber.read(text).isPresent()
        && MoodleNumber.read(other).isPresent()
        && Double.parseDouble(text) == Double.parseDouble(other);
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
                  && words.equals(full.computeIfAbsent(of(right), stored -> words));
            });
  }

  static Stream<List<Inline>> all(Interaction.Matching matching) {
    return Stream.concat(
        matching.pairs().stream().map(Pair::right), matching.distractors().stream());
  }

  static boolean isShortened(List<Inline> right) {
    return !PlainField.written(right).equals(of(right));
  }
}
