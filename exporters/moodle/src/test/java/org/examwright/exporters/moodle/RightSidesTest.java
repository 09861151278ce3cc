package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

class RightSidesTest {
  @Test
  void numbersThatAreEqualButWrittenDifferentlyStayTwoChoices() {
    assertThat(stored("1.0", "1", "1", "10", "1e1", "ten"))
        .containsExactly("&#49;.0", "&#49;", "&#49;", "&#49;0", "&#49;e1", "ten");
  }

  @Test
  void otherNumbersStayAsTheyAre() {
    assertThat(stored("1", "2", "2", "2 kg")).containsExactly("1", "2", "2", "2 kg");
  }

  private static List<String> stored(String... rights) {
    Interaction.Matching matching =
        new Interaction.Matching(
            Stream.of(rights).map(right -> new Pair(RichText.of("left"), words(right))).toList(),
            List.of(),
            true);
    return matching.pairs().stream()
        .map(pair -> MoodleRightSides.of(matching).written(pair.right()))
        .toList();
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }
}
