package org.examwright.rendering.moodle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/** The right sides of a matching question: one line of plain text, of limited length. */
public final class RightSides {
  private RightSides() {}

  /** A right side, as it is to be stored. */
  public static String of(List<Inline> right) {
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
              String words = PlainField.of(right);
              return !words.isEmpty()
                  && words.equals(full.computeIfAbsent(of(right), stored -> words));
            });
  }

  static Stream<List<Inline>> all(Interaction.Matching matching) {
    return Stream.concat(
        matching.pairs().stream().map(Pair::right), matching.distractors().stream());
  }

  static boolean isShortened(List<Inline> right) {
    return !PlainField.of(right).equals(of(right));
  }
}
